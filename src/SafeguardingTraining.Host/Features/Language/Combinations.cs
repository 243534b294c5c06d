using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Finds sentences whose facts say more together: an age, a trait, a trade or a number of children with a place, a school or a date, and
/// a first name with an age or a town.
/// What is one of its kind in a village, and the ages of brothers and sisters, say it alone.
/// </summary>
internal static partial class Combinations
{
    private const string Number =
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";

    // "She is one of us", "they were two hours late".
    private const string NoAge =
        @"(?![ -](of|more|things?|people|persons?|times?|minutes?|hours?|days?|pages?|miles?|visits?|per|percent|o['’]clock)\b)";

    // "It is two, in Leeds".
    private const string NoPerson =
        "(It|That|This|There|Here|What|Which|One|Ward|Room|Year|Unit|Level|Stage|Monday|Tuesday|Wednesday|Thursday|Friday)\\b";

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    private const string Family =
        "mum|mam|mother|dad|father|stepdad|stepmum|stepfather|stepmother|step-mum|step-dad|parents?|gran|granny|grandmother|grandad|grandfather|grandparents|uncle|aunt|auntie|carer|"
        + "partner|husband|wife|boyfriend|girlfriend|man|woman|family|brother|sister|son|daughter|he|she|child|boy|girl";

    private const string Trades =
        "vicar|priest|imam|rabbi|pastor|minister|GP|doctor|surgeon|dentist|vet|butcher|baker|barber|hairdresser|florist|fishmonger|greengrocer|undertaker|headteacher|head teacher|head|teacher|"
        + "caretaker|councillor|mayor|MP|magistrate|police officer|policeman|policewoman|sergeant|detective|firefighter|fireman|paramedic|midwife|nurse|health visitor|social worker|postman|postwoman|postie|milkman|"
        + "farmer|shepherd|fisherman|gamekeeper|publican|landlord|landlady|barman|barmaid|lollipop (lady|man)|bus driver|taxi driver|train driver|lorry driver|driving instructor|blacksmith|"
        + "footballer|goalkeeper|boxer|wrestler|jockey|singer|actor|actress|newsreader|weatherman|journalist|librarian|shopkeeper|newsagent|optician|pharmacist|chemist|solicitor|judge|coroner|"
        + "lifeguard|lighthouse keeper|harbour master|harbourmaster|organist|ringmaster|tattooist|locksmith|thatcher|window cleaner|childminder|swimming teacher|football coach|scout leader|signwriter|sign painter|cook|dinner lady|cleaner|receptionist|lecturer|curate|deacon|bishop|postmaster|postmistress|coxswain|beekeeper|bin man|binman|DJ|chef|baker|plumber|electrician|builder|roofer|mechanic|soldier|pilot|prison officer|probation officer|governor";

    private static readonly WordSet Numbers = new(Number.Replace('|', ' ') + " newborn unborn");
    private static readonly WordSet Kinds = new("only first youngest oldest");
    private static readonly WordSet Twin = new("twin");
    private static readonly WordSet Children = new("child children sibling brother sister boy girl kid son daughter twin");
    private static readonly WordSet Traits = new(
        "triplet quadruplet quads head captain carnival champion plays albino albinism dwarfism deafblind caliper tracheostomy tube gastrostomy cochlear eye dog prosthetic haemophilia "
            + "cystic muscular huntington brittle sickle epidermolysis leukaemia leukemia spina cleft birthmark wheelchair one transplant iron dialysis fingers news paper papers front television telly headlines viral fire stabbed shot drowned abducted kidnapped coma lightning won hospice"
    );
    private static readonly WordSet TradeWords = new(
        Trades.Replace('|', ' ').Replace('(', ' ').Replace(')', ' ')
            + " run owns own keep manage drive play coach conduct preach sing office pub shop market farm lifeboat ferry till surgery garage quarry pit prison brewery salon takeaway library station"
    );

    /// <param name="facts">What was found in the text before: places, schools, addresses and teams among it.</param>
    public static IEnumerable<IdentifyingFact> In(
        string text,
        TextInWords words,
        IEnumerable<IdentifyingFact> facts,
        CancellationToken stop
    )
    {
        var found = facts.ToList();
        var places = new Queue<IdentifyingFact>(
            found
                .Where(fact => fact.Kind is FactKind.Place or FactKind.School or FactKind.Address or FactKind.Team)
                .OrderBy(fact => fact.Start)
        );
        var names = new Queue<IdentifyingFact>(found.Where(fact => fact.Kind == FactKind.GivenName).OrderBy(fact => fact.Start));
        foreach (var sentence in words.Sentences)
        {
            stop.ThrowIfCancellationRequested();
            var (isPlaced, isInATown) = (false, false);
            while (places.TryPeek(out var place) && place.Start < sentence.End)
            {
                var isWithin = places.Dequeue().End > sentence.Start;
                isPlaced |= isWithin;
                isInATown |= isWithin && place.Kind == FactKind.Place;
            }
            var isNamed = false;
            while (names.TryPeek(out var name) && name.Start < sentence.End)
            {
                isNamed |= names.Dequeue().End > sentence.Start;
            }
            if ((isInATown && isNamed) || TellsTogether(text, words, sentence, isPlaced, isNamed))
            {
                var said = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
                yield return new IdentifyingFact(FactKind.Combination, sentence.Start, said.TrimEnd().Length);
            }
        }
    }

    // A pattern is asked only where a word of it stands: most sentences have none.
    private static bool TellsTogether(string text, TextInWords words, Sentence sentence, bool isPlaced, bool isNamed)
    {
        var said = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        var hasNumber = said.ContainsAnyInRange('0', '9') || words.Holds(sentence, Numbers);
        if (
            (words.Holds(sentence, Kinds) && OneOfItsKind().IsMatch(said))
            || (hasNumber && words.Holds(sentence, Children) && Siblings().IsMatch(said))
        )
        {
            return true;
        }
        var hasAge = hasNumber && Age().IsMatch(said);
        var hasTrait = words.Holds(sentence, Traits) && Trait().IsMatch(said);
        if (isPlaced)
        {
            return hasAge
                || hasTrait
                || words.Holds(sentence, Twin)
                || (words.Holds(sentence, TradeWords) && Trade().IsMatch(said))
                || (hasNumber && ManyChildren().IsMatch(said));
        }
        if (hasAge && (isNamed || LocalFigure().IsMatch(said)))
        {
            return true;
        }
        return (hasAge || hasTrait) && said.ContainsAnyInRange('A', 'Z') && Date().IsMatch(said) && (hasTrait || Place().IsMatch(said));
    }

    [GeneratedRegex(
        $@"\b(\d{{1,2}}|{Number})([ -](year|month|week)s?[ -]old\b|-?yr-?old\b|[ -](and a half|months|years)\b)|"
            + $@"\b(aged?( of)?|turned|turning|(he|she|they|who) (was|is)|(he|she)['’]s|is now|was only|was just|is only|(was|is|are|were) (about|nearly|almost)) (\d{{1,2}}|{Number})\b{NoAge}|"
            + $@"\b(boy|girl|child|baby|twins?|son|daughter|lad|teenager|brother|sister|toddler|mum|dad|mother|father|man|woman|lady)( of|,|\W\() ?(about |aged |just |only )?(\d{{1,2}}|{Number})\b{NoAge}|"
            + $@"\b({Family}|(?!{NoPerson})(?-i:[A-Z][a-z]+)),? (is|was|has turned|turned|just turned|has just turned|will be) (now |just |only |about |nearly |almost )?"
            + $@"(\d{{1,2}}|{Number})(?=\W*$|[,.;!?)]| (and|but|in|from|at|now|today|so|who|when|this|next|last|already|with)\b)|"
            + $@"\byear \d{{1,2}}\b|\b(newborn|unborn)\b|\b(pregnant|mother|mum|dad|father) at (\d{{1,2}}|{Number})\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Age();

    [GeneratedRegex(
        $@"\b\d{{1,2}}[/.-]\d{{1,2}}[/.-](\d{{4}}|\d{{2}})\b|\b\d{{1,2}}(st|nd|rd|th)?( of)? ({Months}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|"
            + $@"\b({Months}) (\d{{1,2}}(st|nd|rd|th)?\b|\d{{4}}\b)|\b(last|on|next) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|"
            + $@"\b(in|last|since) ({Months})\b|\b(Christmas|Boxing|New Year’s|New Year's|Easter) (Eve|Day|Sunday|Monday)\b",
        RegexOptions.None,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Date();

    // A name of a place after a small word that leads to one, or a name that ends as streets and schools do.
    [GeneratedRegex(
        $@"\b(in|at|from|near|outside|to|of|around|on) (the )?(?!{Months}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Boxing|New Year|Year \d|GP|NHS|I\b)[A-Z][a-z]{{2,}}|"
            + @"\b[A-Z][a-z]+ (Street|Road|Lane|Avenue|Close|Drive|Way|Court|Estate|School|Academy|Primary|Nursery|Park|Hospital|Station|Green|Terrace)\b",
        RegexOptions.None,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Place();

    /// <summary>What few people have: twins and more, a rare illness or aid, a part in a story that was told in the papers.</summary>
    [GeneratedRegex(
        @"\b(triplets?|quadruplets?|quads|head (boy|girl)|captain of|carnival queen|(county|national|british|junior) champion|plays for|albin(o|ism)|dwarfism|deafblind|calipers?|tracheostomy|feeding tube|gastrostomy|cochlear implants?|glass eye|guide dog|prosthetic \w+|"
            + @"haemophilia|cystic fibrosis|muscular dystrophy|huntington['’]?s|brittle bones?|sickle cell|epidermolysis|leuk[a]?emia|spina bifida|cleft (lip|palate)|birthmark|wheelchair|"
            + @"one[ -](arm|leg|eye)(ed)?|(liver|kidney|heart|bone marrow) transplant|iron lung|dialysis|house fire|set fire to|(was|were) (stabbed|shot|drowned|abducted|kidnapped)|in a coma|struck by lightning|won (gold|silver|bronze|the)|seven fingers|six fingers|"
            + @"(was|were|been|made|is|are) (in|on) (all )?(the |every )?(news|papers?|front pages?|television|telly|headlines)|in the (local )?(paper|papers|gazette|news)|went viral)\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Trait();

    /// <summary>What somebody of the family does for a living, said of them and not of somebody they met.</summary>
    [GeneratedRegex(
        $@"\b({Family}),?( who)?( is|['’]s| was|,| are| were| works as| worked as| used to be| had been| has been)+ ((a|an|the|one of the|our|their|its)( \w+){{0,2}} )?({Trades})s?\b|"
            + $@"\b({Trades})['’]s (youngest|eldest|oldest|middle|only|son|daughter|child|children|boy|girl|wife|husband|family|kids|partner|grandson|granddaughter|stepson|stepdaughter)\b|"
            + $@"\b({Family}),?( who)? (runs|ran|owns|owned|keeps|kept|manages|managed|drives|drove|plays|played|coaches|conducts|preaches|sings) (a|an|the|for|in|at|both|two)\b|"
            + $@"\b({Family})( who)? (is|was|works|worked) (on|at|in|for) (the|a) (\w+ )?(post office|pub|chip shop|butcher|bakery|market|lifeboat|ferry|farm|till|surgery|garage|quarry|pit|prison|brewery|salon|takeaway|library|fire station|police station)\b|"
            + @"\b(only|village|town|local|parish) (vicar|priest|imam|rabbi|vet|butcher|baker|barber|florist|postman|postwoman|milkman|publican|undertaker|mayor|dentist|chemist|blacksmith|doctor|GP|lollipop lady|lollipop man)\b|"
            + @"\bthe (vicar|priest|imam|rabbi|vet|butcher|baker|barber|florist|postman|postwoman|milkman|publican|undertaker|mayor|blacksmith|lollipop lady|lollipop man) (in|of|at|for|on)\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Trade();

    /// <summary>Families of whom there is one in a village, or in a town: with an age it needs no place.</summary>
    [GeneratedRegex(
        @"\b(vicar|priest|imam|rabbi|mayor|councillor|MP|headteacher|headmaster|undertaker|postmaster|postmistress|lollipop lady|lollipop man|lighthouse keeper|harbour master)['’]s "
            + @"(\w+ )?(youngest|eldest|oldest|only|son|daughter|child|children|boy|girl|twins|family|grand\w+)\b|\b(triplets?|quadruplets?)\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex LocalFigure();

    /// <summary>Four children and more: of fewer there are many such families in a town.</summary>
    [GeneratedRegex(
        @"\b(youngest|eldest|oldest|middle|mother|mum|father|dad|fifth|sixth|seventh|eighth|ninth|tenth|family) of (the |her |his |their )?(four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1[0-4])\b|"
            + @"\b(four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|1[0-4]) (children|siblings|brothers|sisters|boys|girls|kids|sons|daughters)\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex ManyChildren();

    /// <summary>Children, and how old each of them is.</summary>
    [GeneratedRegex(
        $@"\b(children|siblings|brothers|sisters|boys|girls|kids|sons|daughters|brother and sister|twins)\b,?( who are| are| were| is|:)?( all)?( now)?( aged| of)?,? ?\(?(aged |of |between )?"
            + $@"(\d{{1,2}}|{Number})((, | months, )(\d{{1,2}}|{Number}))*( months)?,? and (\d{{1,2}}|{Number})\b(?! (days|weeks|hours|minutes|times|visits|people|of)\b)",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Siblings();

    /// <summary>Somebody who is the only or the first of their kind where everybody knows them.</summary>
    [GeneratedRegex(
        @"\b(only|first|youngest|oldest) ([\w-]+ ){0,3}?(one|(child|boy|girl|baby|twin|family|families|person|people|man|woman|mother|father|mum|dad|couple|pupil|student|teenager|carer|kid|Muslim|Traveller|refugee)s?)\b"
            + @"[^.!?;]{0,40}? (in|at|on|of) (the|his|her|their|that|our|this) (whole |entire |small |little |same )?"
            + @"(village|island|estate|school|class|street|road|town|year group|year|parish|valley|county|hamlet|nursery|congregation|mosque|church|caravan site|site|borough)\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex OneOfItsKind();
}

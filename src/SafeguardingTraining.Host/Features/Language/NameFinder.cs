using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Finds what is likely a name: a common first name with a second one after it, a title with a surname, or two names in the
/// middle of a sentence that are no place, service or month. A first name on its own is let be: scenarios are full of them.
/// </summary>
internal static class NameFinder
{
    private const int LongestName = 3;

    private static readonly FrozenSet<string> Given = Words(
        """
        Aaron Abdul Abdullah Abigail Adam Adele Adrian Aisha Ahmed Aiden Alan Alex Alexander Alexandra Alfie Ali Alice Alison Amanda Amber Amelia Amina Amir Amy
        Andrea Andrew Angela Anita Anna Anne Anthony Archie Arthur Asha Ashley Ava Barbara Beatrice Ben Benjamin Beth Bethany Bradley Brandon Brian Bridget
        Callum Cameron Carl Caroline Catherine Charles Charlie Charlotte Chloe Chris Christine Christopher Claire Colin Connor Craig Daisy Dan Daniel Danielle
        Darren David Dawn Dean Deborah Debbie Denise Derek Diana Dominic Donna Dylan Edward Eleanor Elena Elijah Elizabeth Ella Ellie Elliot Emily Emma Erin
        Ethan Eva Evan Evie Faith Farah Fatima Fiona Florence Frances Francis Frank Freddie Freya Gareth Gary Gavin Gemma George Georgia Gillian Grace Graham
        Grzegorz Hannah Harriet Harry Harvey Hassan Hayley Heather Helen Henry Holly Ian Ibrahim Imran Imogen Isaac Isabel Isabella Isla Ivy Jack Jackson Jacob
        Jade Jake James Jamie Jane Janet Jasmine Jason Jay Jayden Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Joe John Jonathan Jordan Joseph Josh
        Joshua Joyce Judith Julia Julie Kai Karen Kate Katherine Kathleen Katie Kayleigh Keith Kelly Ken Kevin Khadija Kieran Kim Kirsty Kyle Lauren Laura
        Layla Leah Lee Leo Leon Lewis Liam Lily Linda Lisa Logan Louis Louise Lucas Lucy Luke Lynn Maisie Malik Marcus Margaret Maria Mariam Marie Mark Martin
        Mary Maryam Mason Matilda Matthew Max Megan Melissa Mia Michael Michelle Mike Mohamed Mohammad Mohammed Molly Muhammad Musa Nadia Natalie Nathan Neil
        Niamh Nicholas Nicola Nigel Noah Nora Oliver Olivia Omar Oscar Owen Paige Pamela Patricia Patrick Paul Pauline Peter Philip Phoebe Poppy Priya Rachel
        Ravi Rebecca Reece Rhys Richard Riley Robert Robin Rosie Roxanne Ruby Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scarlett Scott Sean
        Sebastian Shannon Sharon Shaun Sheila Siobhan Sofia Sonia Sophia Sophie Stacey Stephanie Stephen Steven Stuart Summer Susan Suzanne Tanya Tara Theo
        Teresa Thomas Tia Tiffany Tim Timothy Tina Toby Tom Tony Tracey Tyler Valerie Vanessa Victoria Vincent Wayne Wendy William Yasmin Yusuf Zac Zahra Zainab
        Zara Zoe Agnieszka Aleksandra Andrei Chinedu Chioma Emeka Ewa Femi Gurpreet Harpreet Ioana Jasleen Katarzyna Kwame Manpreet Ngozi Oluwaseun Piotr
        Rajesh Rhiannon Simran Sunita Tomasz Tunde Wei Yaw
        """
    );

    private static readonly FrozenSet<string> Titles = Words(
        "Mr Mrs Ms Miss Mx Dr Doctor Professor Sir Lady Judge PC DC DS DI Sergeant Constable Father Reverend Rev Imam"
    );

    // Capitals that are no name of a person.
    private static readonly FrozenSet<string> Other = Words(
        """
        January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        Street Road Lane Avenue Close Drive Way Court Estate School Academy Primary Nursery College Hospital Station Park House Centre Council Team Service
        Services Board Panel Partnership Trust Police Children Childrens Child Family Families Early Help Social Care Health Visitor Front Door Act Order Working
        Together Safeguarding Support Protection Review Conference Group Plan Year Key Stage English England Wales Scotland Ireland British Britain London North
        South East West New Old Saint Christmas Easter Eve Day Mum Dad Mam Gran Nan Nana Grandad Grandma Auntie Uncle Teacher Miss Sir Practice Point Signs Safety
        Think Domestic Abuse Mental Capacity Public Law Outline Local Authority Designated Lead Officer Bank Holiday Black White Asian African Caribbean Muslim
        Christian Catholic Jewish Sikh Hindu Universal Credit Citizens Advice Salford Leeds Kirklees Rise Crescent Quay Terrace Green Hill Bridge Church Library
        Ofsted National Insurance Childline Samaritans Google Facebook Instagram Snapchat Youth Justice Adult Adults Duty Desk Community Nurse Ward Clinic Room The A An I It He She
        They We You My Our His Her Their This That When Then After Before If But And Or So In On At To From With For By As What Why Who How Where Not No Yes
        """
    );

    public static IEnumerable<IdentifyingFact> In(string text, TextInWords read)
    {
        var words = read.Words;
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (LengthAt(text, words, at) is var length and > 0)
            {
                var last = words[at + length - 1];
                yield return new IdentifyingFact(FactKind.FullName, words[at].Start, last.End - words[at].Start);
                at += length - 1;
            }
        }
    }

    /// <summary>How many words the name that begins here has; 0 when none does.</summary>
    private static int LengthAt(string text, IReadOnlyList<Word> words, int at)
    {
        var first = Spelling(text, words[at]);
        var length = 1;
        while (length < LongestName && at + length < words.Count && GoesOn(text, words[at + length - 1], words[at + length], first))
        {
            length++;
        }
        return length > 1 && (Titles.Contains(first) || Given.Contains(first) || IsPair(text, words, at)) ? length : 0;
    }

    private static bool GoesOn(string text, Word before, Word word, string first)
    {
        var gap = text.AsSpan(before.End, word.Start - before.End);
        var isNear = gap is " " or "-" || (gap is ". " && Titles.Contains(first));
        return isNear && IsNameLike(Spelling(text, word));
    }

    /// <summary>Two names in the middle of a sentence, the first no common one.</summary>
    private static bool IsPair(string text, IReadOnlyList<Word> words, int at) =>
        IsNameLike(Spelling(text, words[at]))
        && at > 0
        && words[at - 1].Sentence == words[at].Sentence
        && !LeadsToAPlace(Spelling(text, words[at - 1]));

    private static bool LeadsToAPlace(string word) =>
        word
            is "the"
                or "The"
                or "in"
                or "In"
                or "at"
                or "At"
                or "of"
                or "near"
                or "from"
                or "to"
                or "on"
                or "a"
                or "an"
                or "our"
                or "their"
                or "under"
                or "into";

    private static bool IsNameLike(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower) && !Other.Contains(word);

    private static string Spelling(string text, Word word) => text[word.Start..word.End];

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}

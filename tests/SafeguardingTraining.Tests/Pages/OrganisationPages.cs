using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Features.People.Management;
using SafeguardingTraining.Host.Features.People.SetUp;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The pages of an organisation in their states: people, programmes, learning, bookings.</summary>
internal static class OrganisationPages
{
    internal static readonly DateOnly Today = new(2026, 11, 28);
    internal static readonly DateTimeOffset Now = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly Team Duty = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Duty team");
    internal static readonly PartnerAgency Council = new(Duty.Agency, "Northgate Council", [Duty]);
    internal static readonly Partnership Partners = new([Council, new PartnerAgency(Guid.CreateVersion7(), "Hill Nursery", [])]);
    internal static readonly Member Invited = new(
        Guid.CreateVersion7(),
        "kim@example.org",
        "Kim Lee",
        Duty.Agency,
        Duty.Id,
        Roles.Manager,
        Today
    );
    internal static readonly Member Here = Invited with
    {
        Id = Guid.CreateVersion7(),
        Name = "Robin Ash",
        Roles = Roles.Learner,
        Person = Guid.CreateVersion7(),
    };
    internal static readonly Member Off = Here with { Id = Guid.CreateVersion7(), Name = "Lin Fox", OffSince = Now };
    internal static readonly OpenInvitation Open = new(Invited, Invitation.New(), Now);

    internal static readonly Programme Induction = new(
        Guid.CreateVersion7(),
        "Safeguarding induction",
        "For everybody new.",
        [
            new ProgrammeItem(LearningKind.Briefing, "less", 7),
            new ProgrammeItem(LearningKind.Scenario, "the-spare-key", 21),
            new ProgrammeItem(LearningKind.Workshop, "", 91),
        ],
        12
    );

    internal static readonly Cohort September = new(
        Guid.CreateVersion7(),
        Induction.Id,
        "September starters",
        Council.Id,
        null,
        Roles.Learner,
        new DateOnly(2026, 9, 1),
        null,
        Today
    );
    private static readonly Curriculum Curriculum = new(
        [Induction, Induction with { Id = Guid.CreateVersion7(), Name = "An older one", IsRetired = true }],
        new[] { September }.ToLookup(one => one.Programme)
    );
    internal static readonly OrganisationUnits Places = Partners.ToPlaces();

    internal static readonly LearningSubjects Subjects = new(
        new Host.Features.Induction.LearningCatalogues(
            new Host.Features.Induction.InductionPlan([], [], []),
            new Host.Site.Stories.ScenarioCatalogue(
                "",
                Microsoft.Extensions.Logging.Abstractions.NullLogger<Host.Site.Stories.ScenarioCatalogue>.Instance
            ),
            new Host.Features.Drills.DrillCatalogue([], []),
            new Host.Features.Briefings.BriefingCatalogue([], []),
            new PracticePointCatalogue([], [], [])
        )
    );

    internal static readonly Occasion Morning = new(
        Guid.CreateVersion7(),
        "A morning together",
        "",
        Now.AddDays(7),
        90,
        "Town hall",
        "Side entrance",
        2,
        Guid.CreateVersion7(),
        "Sam Adeyemi"
    );
    internal static readonly Booking Booked = new(
        Morning.Id,
        Guid.CreateVersion7(),
        "Kim Lee",
        "kim@example.org",
        "Northgate Council",
        Now,
        BookingState.Booked
    );
    internal static readonly BookedOccasion Full = new(
        Morning,
        [
            Booked,
            Booked with
            {
                Person = Guid.CreateVersion7(),
                Name = "Robin Ash",
            },
            Booked with
            {
                Person = Guid.CreateVersion7(),
                Name = "Lin Fox",
                State = BookingState.Waiting,
            },
        ]
    );

    public static Dictionary<string, Func<string>> All { get; } =
        new()
        {
            ["set-up"] = Page<FirstStartPage>(new FirstStart()),
            ["set-up, wrong code"] = Page<FirstStartPage>(
                new FirstStart("ABC", "Northgate Council", [new FieldProblem("code", "That is not the code.")])
            ),
            ["invitation"] = Page<InvitationPage>(
                new InvitationModel("token", "Northgate Council, Duty team", Invited, InvitationReader.Guest)
            ),
            ["invitation, nothing typed"] = Page<InvitationPage>(
                new InvitationModel(
                    "token",
                    "Northgate Council",
                    Invited,
                    InvitationReader.Guest,
                    new RegistrationForm(),
                    new RegistrationForm().Problems()
                )
            ),
            ["invitation, signed in"] = Page<InvitationPage>(
                new InvitationModel("token", "Northgate Council", Invited, InvitationReader.Invited)
            ),
            ["invitation, signed in with another address"] = Page<InvitationPage>(
                new InvitationModel("token", "Northgate Council", Invited, InvitationReader.Another)
            ),
            ["invitation, of somebody with a place"] = Page<InvitationPage>(
                new InvitationModel("token", "Northgate Council", Invited, InvitationReader.Placed)
            ),
            ["invitation, gone"] = Page<InvitationGonePage>(),
            ["people"] = Page<PeoplePage>(
                new PeopleModel(
                    PeopleQuery.Of(null, null, null, 2),
                    new PeopleFound(130, [Invited, Here, Off]),
                    Partners,
                    "The file is in: 3 new, 0 changed, 1 as they were."
                )
            ),
            ["people, nobody found"] = Page<PeoplePage>(
                new PeopleModel(PeopleQuery.Of("zz", null, null, 1), new PeopleFound(0, []), Partners)
            ),
            ["somebody to invite"] = Page<MemberPage>(new MemberModel(null, MemberDraft.Fresh(Today), Partners)),
            ["somebody to invite, with slips"] = Page<MemberPage>(
                new MemberModel(
                    null,
                    MemberDraft.Fresh(Today),
                    Partners,
                    [.. MemberDraft.Fresh(Today).Problems(Partners), MemberModel.LastAdministrator]
                )
            ),
            ["somebody invited"] = Page<MemberPage>(
                new MemberModel(Invited, MemberDraft.Of(Invited), Partners, Said: "The invitation is ready.")
                {
                    Invitation = Open,
                    Site = "https://training.example",
                    Now = Now,
                }
            ),
            ["somebody here"] = Page<MemberPage>(new MemberModel(Here, MemberDraft.Of(Here), Partners)),
            ["somebody switched off"] = Page<MemberPage>(new MemberModel(Off, MemberDraft.Of(Off), Partners)),
            ["management"] = Page<ManagementPage>(Management),
            ["management, with slips"] = Page<ManagementPage>(
                Management with
                {
                    Units = [],
                    Problems =
                    [
                        new FieldProblem(ManagementModel.UnitField, "Choose an agency or a team."),
                        .. DeputyDraft.Blank.Problems(Invited, null, Today),
                    ],
                }
            ),
            ["my deputies"] = Page<ManagementPage>(Management with { IsOwn = true, Said = ManagementModel.SaidOf("named") }),
            ["team, of a deputy"] = Page<TeamPage>(
                new TeamModel(
                    Asked with
                    {
                        Scope = new ManagerScope(Council.Id, Duty.Id)
                        {
                            StandsInFor =
                            [
                                new ManagedScope(Invited.ToMembership(), []) { For = Invited.ToOrganisationMember(), Until = Today },
                            ],
                        },
                    },
                    [],
                    new ProgressResult(0, []),
                    Today
                )
            ),
            ["import"] = Page<ImportPage>(new ImportModel()),
            ["import, no file"] = Page<ImportPage>(new ImportModel([new FieldProblem("file", "Choose the file.")])),
            ["import, to mend"] = Page<ImportPage>(
                new ImportModel(
                    [ImportModel.ToMend],
                    [new ImportProblem(1, "", "The file is empty."), .. Enumerable.Repeat(new ImportProblem(7, "email", "Mend it."), 220)]
                )
            ),
            ["import, looked over"] = Page<ImportPreviewPage>(Preview),
            ["import, not answered"] = Page<ImportPreviewPage>(Preview with { Problems = Preview.Unanswered }),
            ["import, in but for some lines"] = Page<ImportPreviewPage>(Preview with { IsDone = true }),
            ["invitations to hand out"] = Page<HandoutPage>(new HandoutModel([Open], Partners, "https://training.example")),
            ["invitations to hand out, none"] = Page<HandoutPage>(new HandoutModel([], Partners, "")),
            ["agencies"] = Page<AgenciesPage>(
                new AgenciesModel(
                    Partners,
                    new Dictionary<(Guid, Guid?), int> { [(Council.Id, Duty.Id)] = 3 },
                    "Hill Nursery",
                    [AgenciesModel.Taken]
                )
            ),
            ["agency"] = Page<AgencyPage>(
                new AgencyModel(
                    Council,
                    new Dictionary<(Guid, Guid?), int>(),
                    TypedTeam: "",
                    Problems: [new FieldProblem(AgencyModel.NewTeamField, "Give it a name.")]
                )
            ),
            ["programmes"] = Page<ProgrammesPage>(
                new ProgrammesModel(Curriculum, Subjects, "", [new FieldProblem("name", "Give the programme a name.")])
            ),
            ["programmes, none"] = Page<ProgrammesPage>(
                new ProgrammesModel(new Curriculum([], Array.Empty<Cohort>().ToLookup(one => one.Programme)), Subjects)
            ),
            ["programme"] = Page<ProgrammePage>(
                new ProgrammeModel(
                    Induction,
                    ProgrammeDraft.Of(Induction),
                    [September],
                    Subjects.All,
                    Places,
                    Said: "The programme is kept."
                )
            ),
            ["programme, with slips"] = Page<ProgrammePage>(
                new ProgrammeModel(
                    Induction,
                    new ProgrammeDraft("", "", "x", [new DraftItem("Scenario:gone", "soon")]),
                    [],
                    Subjects.All,
                    Places,
                    [
                        new FieldProblem("days-0", "Write within how many days."),
                        new FieldProblem("place", "Choose one."),
                        new FieldProblem("from", "Write the day."),
                    ]
                )
            ),
            ["my learning"] = Page<LearningPage>(
                Learning(
                    new LearningFact(LearningKind.Briefing, "less", Today.AddDays(-3), 7),
                    new LearningFact(LearningKind.Workshop, "", Today.AddDays(-2), 90)
                )
            ),
            ["my learning, a full day"] = Page<LearningPage>(
                Learning(new LearningFact(LearningKind.Briefing, "less", Today.AddDays(-3), 7) { Way = LearningWay.Read }) with
                {
                    LeftOff = new CarryOn(Guid.CreateVersion7(), "the-spare-key", "The spare key", "At the school gate", 3, 9, false)
                    {
                        Role = "class teacher",
                    },
                    Promised =
                    [
                        new DueAction("/diary", "Ring the school nurse before the core group", "Moira", Today),
                        new DueAction("/diary", "Read it as she would", "", Today.AddDays(4)),
                    ],
                    Asked = [new FollowUp(Guid.Empty, 1, "police", "Such a capable couple", Today.ToDateTime(TimeOnly.MinValue)).ForHome()],
                    WorkshopsToday = [Morning],
                    Kept = [new KeptThing(new Bookmark(BookmarkKind.Briefing, "less", Today), "Less", "Briefing, 7 minutes")],
                }
            ),
            ["my learning, complete"] = Page<LearningPage>(
                Learning(
                    new LearningFact(LearningKind.Briefing, "less", Today, 7),
                    new LearningFact(LearningKind.Scenario, "the-spare-key", Today, 30),
                    new LearningFact(LearningKind.Workshop, "", Today, 90)
                )
            ),
            ["my learning, nothing asked"] = Page<LearningPage>(
                new LearningModel(
                    new PersonProgress(null, PersonLearning.None, [], new Dictionary<Guid, DateOnly>()),
                    Subjects,
                    [Certificate],
                    Today,
                    new LearningTime(30, 60)
                )
            ),
            ["certificate"] = Page<CertificatePage>(
                new CertificateModel(Certificate, "https://training.example/certificates/ABCDEFGHJKMN")
            ),
            ["certificate, closed"] = Page<CertificatePage>(
                new CertificateModel(Certificate with { IsOpen = false }, "https://training.example/certificates/ABCDEFGHJKMN")
            ),
            ["check"] = Page<CheckPage>(new CheckModel(null, null)),
            ["check, right"] = Page<CheckPage>(new CheckModel("ABCDEFGHJKMN", Certificate)),
            ["certificate, with what was done"] = Page<CertificatePage>(
                new CertificateModel(FullCertificate, "https://training.example/certificates/ABCDEFGHJKMN")
            ),
            ["check, with what was done"] = Page<CheckPage>(new CheckModel("ABCDEFGHJKMN", FullCertificate)),
            ["check, wrong"] = Page<CheckPage>(new CheckModel("ABC", null)),
            ["learning calendar"] = Page<LearningCalendarPage>(
                new LearningCalendarModel("https://training.example/learning/calendar/x.ics", true)
            ),
            ["learning calendar, none"] = Page<LearningCalendarPage>(new LearningCalendarModel(null)),
            ["team"] = Page<TeamPage>(
                new TeamModel(
                    Asked,
                    [
                        new ProgressCount(Induction.Id, Council.Id, Duty.Id, 9, 2, 3, 1),
                        new ProgressCount(Induction.Id, Council.Id, null, 2, 0, 0, 0),
                    ],
                    new ProgressResult(80, [Line, Line with { Member = Guid.CreateVersion7(), CompletedOn = Today }]),
                    Today,
                    "Reminded."
                )
            ),
            ["team, of those without a programme"] = Page<TeamPage>(
                new TeamModel(
                    Asked with
                    {
                        Query = Asked.Query with { State = ProgressFilter.NoProgramme },
                    },
                    [],
                    new ProgressResult(1, [ProgressLine.Without(Here.ToOrganisationMember())]),
                    Today,
                    TeamModel.SaidOf("nobody")
                )
            ),
            ["bulk action, remind"] = Page<BulkActionPage>(Bulk(BulkKind.Remind)),
            ["bulk action, give"] = Page<BulkActionPage>(
                Bulk(BulkKind.Give) with
                {
                    Problems = [new FieldProblem(ArrangementDraft.ProgrammeField, "Choose the programme.")],
                }
            ),
            ["bulk action, exempt"] = Page<BulkActionPage>(
                Bulk(BulkKind.Exempt) with
                {
                    Problems = [.. ArrangementDraft.Blank(ArrangementKind.Exempt).Problems(Today)],
                }
            ),
            ["bulk action, changed meanwhile"] = Page<BulkActionPage>(Bulk(BulkKind.Extend) with { HasChanged = true }),
            ["bulk result"] = Page<BulkResultPage>(
                new BulkResultModel(
                    Asked,
                    new BulkResult(
                        BulkKind.Remind,
                        32,
                        [new BulkRefusal("Kim Lee", "Safeguarding induction", "was reminded within the last week")]
                    )
                )
            ),
            ["bulk result, nobody"] = Page<BulkResultPage>(new BulkResultModel(Asked, new BulkResult(BulkKind.Give, 0, []))),
            ["team member"] = Page<TeamMemberPage>(TeamMember),
            ["team member, nothing arranged"] = Page<TeamMemberPage>(
                TeamMember with
                {
                    Progress = Learning().Person,
                    Workshops = [],
                    History = [],
                    Said = "Reminded.",
                }
            ),
            ["team member, with slips"] = Page<TeamMemberPage>(
                TeamMember with
                {
                    Progress = Learning().Person,
                    Draft = new ArrangementDraft(ArrangementKind.PriorLearning, $"{Induction.Id}", "", "soon", "", ""),
                    Problems =
                    [
                        new FieldProblem(
                            TeamMemberModel.IdOf(ArrangementKind.PriorLearning, $"{Induction.Id}", ArrangementDraft.OnField),
                            "Write the day like 22/11/2026."
                        ),
                    ],
                }
            ),
            ["team member, without a programme"] = Page<TeamMemberPage>(
                TeamMember with
                {
                    Member = Invited.ToOrganisationMember(),
                    Progress = new PersonProgress(
                        Invited.ToOrganisationMember(),
                        PersonLearning.None,
                        [],
                        new Dictionary<Guid, DateOnly>()
                    ),
                }
            ),
            ["my learning, with what was arranged"] = Page<LearningPage>(Arranged(Exempt, MoreTime, Elsewhere)),
            ["certificate, with what was done elsewhere"] = Page<CertificatePage>(
                new CertificateModel(
                    Certificate with
                    {
                        Contents = [CertifiedItem.Of(new LearningSubject(LearningKind.Briefing, "less", "Less", 7, "/"), Elsewhere)],
                    },
                    "https://training.example/certificates/ABCDEFGHJKMN"
                )
            ),
            ["team, nobody"] = Page<TeamPage>(new TeamModel(Asked, [], new ProgressResult(0, []), Today)),
            ["evidence"] = Page<EvidencePage>(Evidence(hasMore: true)),
            ["evidence, none"] = Page<EvidencePage>(Evidence(hasMore: false) with { Found = new EvidenceFound([], 0, false, false) }),
            ["evidence for paper"] = Page<EvidencePaperPage>(Evidence(hasMore: true)),
            ["team's picture"] = Page<TeamPicturePage>(
                new TeamPictureModel(
                    Asked,
                    new GroupPicture(
                        "Northgate Council",
                        Today,
                        [new ThemeShare(new PointGroup("PC", "Professional curiosity", "Asking."), "about half")],
                        [new PieceShare("The spare key", "School", "What Mo said", "about half")]
                    ),
                    [new FollowUpShare(1, "I did it", 6, 9)]
                )
                {
                    Ratings =
                    [
                        new RatedQuestion(
                            "How sure am I?",
                            ["Not sure at all", "Very sure"],
                            [new RatedTime("Before", [6, 4]), new RatedTime("After", [2, 8]), new RatedTime("Six weeks", [0, 0])]
                        ),
                    ],
                }
            ),
            ["team's picture, too few"] = Page<TeamPicturePage>(new TeamPictureModel(Asked, null, [])),
            ["bookings"] = Page<BookingsPage>(
                new BookingsModel(
                    [Full, Full with { Occasion = Morning with { Id = Guid.CreateVersion7(), StartsAt = Now.AddDays(-3) } }],
                    Booked.Person,
                    Now,
                    true
                )
            ),
            ["bookings, none"] = Page<BookingsPage>(new BookingsModel([], Guid.Empty, Now, false)),
            ["booking, with a place"] = Page<BookingPage>(new BookingModel(Full, Booked, 0, false, Now, "You have a place.")),
            ["booking, waiting"] = Page<BookingPage>(new BookingModel(Full, Full.Waiting[0], 1, false, Now)),
            ["booking, to book"] = Page<BookingPage>(new BookingModel(Full, null, 0, false, Now)),
            ["booking, of its facilitator"] = Page<BookingPage>(new BookingModel(Full, null, 0, true, Now)),
            ["booking, afterwards"] = Page<BookingPage>(
                new BookingModel(
                    Full with
                    {
                        Bookings =
                        [
                            Booked with
                            {
                                State = BookingState.Attended,
                            },
                            Booked with
                            {
                                Person = Guid.CreateVersion7(),
                                State = BookingState.NotCome,
                            },
                            Booked with
                            {
                                Person = Guid.CreateVersion7(),
                                State = BookingState.Cancelled,
                            },
                        ],
                    },
                    null,
                    0,
                    true,
                    Now.AddDays(8)
                )
            ),
            ["occasion"] = Page<OccasionPage>(new OccasionModel(null, OccasionDraft.Fresh, [])),
            ["occasion, with slips"] = Page<OccasionPage>(
                new OccasionModel(Morning, OccasionDraft.Fresh, [], OccasionDraft.Fresh.Problems(Now))
            ),
            ["claim a seat"] = Page<SafeguardingTraining.Host.Features.Workshops.Joining.ClaimSeatPage>(
                new SafeguardingTraining.Host.Features.Workshops.Joining.ClaimSeatModel()
            ),
            ["claim a seat, wrong"] = Page<SafeguardingTraining.Host.Features.Workshops.Joining.ClaimSeatPage>(
                new SafeguardingTraining.Host.Features.Workshops.Joining.ClaimSeatModel(
                    "ABC",
                    "DEF",
                    new FieldProblem("seat-code", "No seat has that code.")
                )
            ),
        };

    internal static Certificate Certificate =>
        new(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            1,
            "Kim Lee",
            "Safeguarding induction",
            Today,
            "ACDEFGHJKMNP",
            true
        );

    /// <summary>The same, with what was done for it.</summary>
    internal static Certificate FullCertificate =>
        Certificate with
        {
            Issuer = "Northgate Council",
            Rule = CountingRule.Answering,
            Contents =
            [
                new CertifiedItem(LearningKind.Briefing, "Less", Today, 7, LearningWay.Answered, "checked on 22 November 2026"),
                new CertifiedItem(LearningKind.Scenario, "The spare key", Today, 30, LearningWay.Whole, "0a1b2c3d4e5f"),
                new CertifiedItem(LearningKind.Scenario, "Dear Nia", Today, 9, LearningWay.Answered, ""),
                new CertifiedItem(LearningKind.Workshop, "A workshop with other agencies", Today, 90, LearningWay.Whole, ""),
            ],
        };

    internal static Arrangement Exempt =>
        new(Here.Id, Induction.Id, ArrangementKind.Exempt, "", Today.AddDays(60), "Away until the new year", "", Today);

    internal static Arrangement MoreTime => Exempt with { Kind = ArrangementKind.Extended, Reason = "A long project" };

    internal static Arrangement Elsewhere =>
        Exempt with
        {
            Kind = ArrangementKind.PriorLearning,
            Item = "Briefing:less",
            On = Today.AddDays(-200),
            Where = "Hill Nursery",
            Reason = "Certificate seen",
        };

    internal static ImportPreview Preview =>
        new(
            "packed",
            ImportAnswers.None,
            (ImportOutcome.ImportReady)
                ImportFile.Read(
                    System.Text.Encoding.UTF8.GetBytes(
                        """
                        name,email,agency,start date,phone
                        Kim Lee,kim@example.org,Northgate Council,1/9/26,1
                        Robin Ash,robin@example.org,Northgate Councl,2026-09-01,2
                        Ana Diaz,ana@example.org,Mill Trust,13 September 2026,3
                        Ola Berg,ola,northgate council,never,4
                        """
                    ),
                    Partners,
                    [],
                    ImportAnswers.None,
                    Guid.Empty
                ),
            Partners
        );

    internal static ManagementModel Management =>
        new(
            Invited,
            Places,
            [Council.Id, Duty.Id],
            [new NamedDeputyship(new Deputyship(Invited.Id, Here.Id, Today, Today.AddDays(9)), "Kim Lee", "Robin Ash")],
            IsOwn: false
        );

    internal static BulkActionModel Bulk(BulkKind kind) =>
        new(
            Asked,
            new BulkAction(Guid.Empty, kind, BulkWhom.Ticked, [], ArrangementDraft.Blank(ArrangementKind.Extended), null),
            [Line, Line with { Member = Here.Id, Name = "Robin Ash" }]
        );

    internal static TeamMemberModel TeamMember =>
        new(
            Here.ToOrganisationMember(),
            "Northgate Council, Duty team",
            Arranged(Exempt, MoreTime, Elsewhere).Person,
            Curriculum,
            Subjects,
            Today
        )
        {
            Workshops = [Full with { Bookings = [Booked with { Person = Here.Person!.Value }] }],
            History = [new TeamHistoryLine(Today, "Exempted: Safeguarding induction", "May Ortiz, deputy of Kim Lee")],
        };

    /// <summary>A learner's page with what was arranged for them.</summary>
    internal static LearningModel Arranged(params Arrangement[] made)
    {
        var standing = ProgrammeProgress.Of(Induction, Today.AddDays(-30), [], [], Today, new ProgrammeArrangements(made));
        var person = new PersonProgress(
            Here.ToOrganisationMember(),
            PersonLearning.None,
            [standing],
            new Dictionary<Guid, DateOnly> { [Induction.Id] = Today }
        )
        {
            Arranged = new PersonArrangements(made),
        };
        return new LearningModel(person, Subjects, [], Today);
    }

    internal static TeamRequest Asked =>
        new(new ManagerScope(Council.Id, null), new ProgressQuery(Council.Id, null, null, ProgressFilter.Any, 1), Places, Curriculum);

    private static EvidenceModel Evidence(bool hasMore)
    {
        var (earlier, now) = (
            EvidenceTerms.Of("Scenarios played to their end", []),
            EvidenceTerms.Of("Of each briefing a question answered", ["Briefing: Less is more", "A workshop with other agencies"])
        );
        var first = new EvidenceRecord(
            Guid.CreateVersion7(),
            Induction.Id,
            1,
            "Kim Lee",
            Council.Id,
            Duty.Id,
            "Northgate Council",
            "Duty team",
            Induction.Name,
            Today.AddYears(-1),
            0,
            earlier.Id
        )
        {
            LeftOn = Today.AddDays(-30),
        };
        var second = first with { Round = 2, CompletedOn = Today.AddDays(-40), Minutes = 95, Terms = now.Id, Certificate = "ABCDEFGHJKLM" };
        return new EvidenceModel(
            new EvidenceRequest(
                Asked,
                new EvidenceQuery(Council.Id, null, Induction.Id)
                {
                    Name = "lee",
                    From = Today.AddYears(-2),
                    Until = Today,
                }
            ),
            new EvidenceFound([first, second], EvidenceFound.MostCounted, hasMore, hasMore),
            new[] { earlier, now }.ToDictionary(terms => terms.Id),
            Today
        );
    }

    internal static ProgressLine Line =>
        new(Invited.Id, Induction.Id, "Kim Lee", "kim@example.org", Council.Id, Duty.Id, 1, 3, Today, Today.AddDays(-1), null, null, null);

    internal static LearningModel Learning(params LearningFact[] facts)
    {
        var learning = new PersonLearning(facts, PersonLearning.None.Completions);
        var standing = ProgrammeProgress.Of(Induction, Today.AddDays(-30), facts, [], Today);
        return new LearningModel(
            new PersonProgress(
                Here.ToOrganisationMember(),
                learning,
                [standing],
                new Dictionary<Guid, DateOnly> { [Induction.Id] = Today }
            ),
            Subjects,
            [],
            Today
        );
    }

    private static Func<string> Page<TPage>(object? model = null)
        where TPage : Microsoft.AspNetCore.Components.IComponent => () => Rendered.Html<TPage>(model);
}

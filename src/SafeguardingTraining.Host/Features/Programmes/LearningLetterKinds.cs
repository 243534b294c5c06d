using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>The letters about somebody's programmes. Of one day they go as one.</summary>
internal static class LearningLetterKinds
{
    private static readonly LetterField Name = new("name", "what the person is called", "Robin Ash");

    private static readonly LetterField Link = new("link", "the address of their learning", "https://training.example.org/learning")
    {
        IsNeeded = true,
    };

    private static readonly LetterField Programme = new("programme", "the programme’s name", "Safeguarding induction") { IsNeeded = true };

    private static readonly LetterField Due = new("due", "the day", new LetterValue("9 December 2026", "9 Rhagfyr 2026"));

    internal static LetterKind Overdue { get; } =
        Of(
            "overdue",
            "Overdue",
            "Something was due and is not done, told once, in the week after that day.",
            "Still to do: {programme}",
            """
            Something in “{programme}” was due by {due} and is not done yet. Nothing is lost: what is next stands here:

            {link}

            If something stands in the way, tell your manager: it can be moved.
            """,
            "Ar ôl i’w wneud: {programme}",
            """
            Roedd rhywbeth yn “{programme}” i’w wneud erbyn {due}, ac nid yw wedi’i wneud eto. Nid oes dim wedi’i golli: mae’r cam nesaf yma:

            {link}

            Os oes rhywbeth yn eich rhwystro, dywedwch wrth eich rheolwr: gellir symud y dyddiad.
            """
        );

    internal static LetterKind DueSoon { get; } =
        Of(
            "due-soon",
            "Due soon",
            "Something is due within the days that the rules say.",
            "Due by {due}: {programme}",
            """
            Something in “{programme}” is due by {due}. What is next stands here:

            {link}

            If something stands in the way, tell your manager: it can be moved.
            """,
            "I’w wneud erbyn {due}: {programme}",
            """
            Mae rhywbeth yn “{programme}” i’w wneud erbyn {due}. Mae’r cam nesaf yma:

            {link}

            Os oes rhywbeth yn eich rhwystro, dywedwch wrth eich rheolwr: gellir symud y dyddiad.
            """
        );

    internal static LetterKind Assigned { get; } =
        Of(
            "assigned",
            "A programme is given",
            "Somebody is given a programme, within two weeks of the day from which it counts.",
            "New for you: {programme}",
            """
            You have been given “{programme}”. Its first part is due by {due}. What is next stands here:

            {link}

            If something stands in the way, tell your manager: it can be moved.
            """,
            "Newydd i chi: {programme}",
            """
            Mae “{programme}” wedi’i roi i chi. Mae’r rhan gyntaf i’w gwneud erbyn {due}. Mae’r cam nesaf yma:

            {link}

            Os oes rhywbeth yn eich rhwystro, dywedwch wrth eich rheolwr: gellir symud y dyddiad.
            """
        );

    internal static LetterKind Renewal { get; } =
        Of(
            "renewal",
            "Begins again soon",
            "A programme that was completed begins again within the days that the rules say.",
            "{programme} begins again on {due}",
            """
            You completed “{programme}”. It begins again on {due}; nothing has to be done before. It will stand here:

            {link}
            """,
            "Mae {programme} yn dechrau eto ar {due}",
            """
            Rydych wedi cwblhau “{programme}”. Mae’n dechrau eto ar {due}; nid oes angen gwneud dim cyn hynny. Bydd i’w weld yma:

            {link}
            """
        );

    internal static LetterKind Reminder { get; } =
        Of(
            "reminder",
            "A manager reminds",
            "A manager reminds somebody of a programme, once a week at most.",
            "How is your learning going?",
            """
            Something is left to do in “{programme}”. What is next stands here:

            {link}

            If something stands in the way, tell your manager: it can be moved.
            """,
            "Sut mae’ch dysgu’n mynd?",
            """
            Mae rhywbeth ar ôl i’w wneud yn “{programme}”. Mae’r cam nesaf yma:

            {link}

            Os oes rhywbeth yn eich rhwystro, dywedwch wrth eich rheolwr: gellir symud y dyddiad.
            """
        );

    /// <summary>What goes when there are several things to tell.</summary>
    internal static LetterKind Several { get; } =
        new(
            DayLetters.Kind,
            "The letter of the day about learning",
            "There is something to tell somebody of their programmes. Of one thing it has that letter’s words, and of several these.",
            new LetterWording(
                new LetterText(
                    "Your learning: what is next",
                    """
                    Dear {name},

                    {list}

                    All of it stands here:

                    {link}

                    If something stands in the way, tell your manager: it can be moved.
                    """
                ),
                new LetterText(
                    "Eich dysgu: beth sydd nesaf",
                    """
                    Annwyl {name},

                    {list}

                    Mae’r cyfan yma:

                    {link}

                    Os oes rhywbeth yn eich rhwystro, dywedwch wrth eich rheolwr: gellir symud y dyddiad.
                    """
                )
            )
        )
        {
            Fields =
            [
                Name,
                new LetterField(
                    "list",
                    "a line for each thing",
                    new LetterValue(
                        "- “Safeguarding induction”: something was due by 9 December 2026.\n- “Refresher”: something is due by 16 December 2026.",
                        "- “Safeguarding induction”: roedd rhywbeth i’w wneud erbyn 9 Rhagfyr 2026.\n- “Refresher”: mae rhywbeth i’w wneud erbyn 16 Rhagfyr 2026."
                    )
                )
                {
                    IsNeeded = true,
                },
                Link,
            ],
            MayBeDeclined = true,
            Combines = true,
        };

    /// <summary>The most pressing first.</summary>
    private static readonly IReadOnlyList<LetterKind> ByPress = [Overdue, Reminder, DueSoon, Assigned, Renewal];

    internal static IReadOnlyList<LetterKind> All => [Assigned, DueSoon, Overdue, Renewal, Reminder, Several];

    internal static LetterKind? Find(string code) => ByPress.FirstOrDefault(kind => kind.Code == code);

    internal static int PlaceOf(LetterKind kind) => ByPress.Index().First(one => one.Item == kind).Index;

    /// <summary>What a letter is about to tell still holds.</summary>
    internal static bool IsTrue(LetterPartRow part, ProgressLine line, DateOnly today) =>
        part.Kind switch
        {
            "renewal" => line.CompletedOn is not null && line.RenewsOn == part.Day,
            "due-soon" => line.CompletedOn is null && line.NextDue == part.Day && part.Day >= today,
            "overdue" => line.CompletedOn is null && line.NextDue == part.Day,
            _ => line.CompletedOn is null && line.NextDue is not null,
        };

    private static LetterKind Of(
        string code,
        string title,
        string when,
        string subject,
        string body,
        string welshSubject,
        string welshBody
    ) =>
        new(
            code,
            title,
            when,
            new LetterWording(
                new LetterText(subject, $"Dear {{name}},\n\n{body}"),
                new LetterText(welshSubject, $"Annwyl {{name}},\n\n{welshBody}")
            )
        )
        {
            Fields = [Name, Programme, Due, Link],
            MayBeDeclined = true,
        };
}

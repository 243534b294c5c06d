using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Tests.Mail;

/// <summary>Fields are filled in, in both languages, and a slip in a wording is told in words.</summary>
public sealed class LetterCompositionTests
{
    private static readonly LetterKind Kind = new(
        "due",
        "Due",
        "Something is due.",
        new LetterWording(
            new LetterText("Due by {due}", "Dear {name},\n\n{note}\n\nDue by {due}."),
            new LetterText("Erbyn {due}", "Annwyl {name},\n\n{note}\n\nErbyn {due}.")
        )
    )
    {
        Fields =
        [
            new LetterField("name", "their name", "Robin"),
            new LetterField("due", "the day", new LetterValue("9 December", "9 Rhagfyr")) { IsNeeded = true },
            new LetterField("note", "a note", ""),
        ],
    };

    private static readonly Dictionary<string, LetterValue> Values = Kind.Fields.ToDictionary(field => field.Name, field => field.Sample);

    [Theory]
    [InlineData(LetterLanguages.English, "Due by 9 December", "Dear Robin,\n\nDue by 9 December.")]
    [InlineData(LetterLanguages.Welsh, "Erbyn 9 Rhagfyr", "Annwyl Robin,\n\nErbyn 9 Rhagfyr.")]
    [InlineData(
        LetterLanguages.EnglishFirst,
        "Due by 9 December / Erbyn 9 Rhagfyr",
        "Cymraeg isod.\n\nDear Robin,\n\nDue by 9 December.\n\n* * *\n\nAnnwyl Robin,\n\nErbyn 9 Rhagfyr."
    )]
    [InlineData(
        LetterLanguages.WelshFirst,
        "Erbyn 9 Rhagfyr / Due by 9 December",
        "English below.\n\nAnnwyl Robin,\n\nErbyn 9 Rhagfyr.\n\n* * *\n\nDear Robin,\n\nDue by 9 December."
    )]
    public void Each_language_has_its_own_words_and_dates_and_an_empty_field_leaves_no_gap(
        LetterLanguages languages,
        string subject,
        string body
    ) => Assert.Equal(new LetterText(subject, body), LetterComposition.Compose(Kind.Wording, Values, languages));

    [Fact]
    public void What_somebody_is_called_cannot_become_a_field_or_a_header()
    {
        var values = new Dictionary<string, LetterValue>(Values) { ["name"] = "{due}\r\nBcc: all@example.org" };
        var wording = Kind.Wording with { English = new LetterText("For {name}", "{name}") };
        var letter = LetterComposition.Compose(wording, values, LetterLanguages.English);
        Assert.Equal("For {due} Bcc: all@example.org", letter.Subject);
        Assert.Contains("{due}", letter.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By {due}, {nmae}", "{nmae} is no field of this letter. It can have {name}, {due}, {note}.")]
    [InlineData("Hello {name}", "{due} is missing: the day. Without it the letter would be of no use.")]
    [InlineData("  ", "Write something here, or go back to the default.")]
    [InlineData("By {due}, in { } or {\n} or {1}", null)]
    [InlineData("By { due }.", null)]
    public void A_slip_is_told(string body, string? problem) => Assert.Equal(problem, LetterComposition.BodyProblem(Kind, body));

    [Fact]
    public void A_text_that_is_too_long_says_how_long_it_is() =>
        Assert.Equal(
            "Keep it under 150 characters: it has 151.",
            LetterComposition.Problem(Kind, new string('a', 151), LetterText.LongestSubject)
        );
}

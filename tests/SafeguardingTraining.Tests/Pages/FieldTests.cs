using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The fields of every form: each is tied to its label, and to its hint and its message where it has them.</summary>
public sealed class FieldTests : BunitContext
{
    private const string Message = "Write the day.";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("As colleagues know them.", null, "day-hint")]
    [InlineData(null, Message, "day-error")]
    [InlineData("As colleagues know them.", Message, "day-hint day-error")]
    public void A_line_points_at_its_hint_and_its_message(string? hint, string? problem, string? describedBy)
    {
        var field = Render<TextField>(field =>
            field.Add(one => one.Name, "day").Add(one => one.Label, "Day").Add(one => one.Hint, hint).Add(one => one.Problem, problem)
        );

        Told(field, "input", hint, problem, describedBy);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("A few words.", null, "day-hint")]
    [InlineData(null, Message, "day-error")]
    [InlineData("A few words.", Message, "day-hint day-error")]
    public void Room_to_write_points_at_its_hint_and_its_message(string? hint, string? problem, string? describedBy)
    {
        var field = Render<TextArea>(field =>
            field.Add(one => one.Name, "day").Add(one => one.Label, "Day").Add(one => one.Hint, hint).Add(one => one.Problem, problem)
        );

        Told(field, "textarea", hint, problem, describedBy);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("One of a few.", null, "day-hint")]
    [InlineData(null, Message, "day-error")]
    [InlineData("One of a few.", Message, "day-hint day-error")]
    public void A_list_points_at_its_hint_and_its_message(string? hint, string? problem, string? describedBy)
    {
        var field = Render<SelectField>(field =>
            field
                .Add(one => one.Name, "day")
                .Add(one => one.Label, "Day")
                .Add(one => one.Hint, hint)
                .Add(one => one.Problem, problem)
                .AddChildContent("<option value=\"1\">Monday</option>")
        );

        Told(field, "select", hint, problem, describedBy);
        Assert.Equal("Monday", field.Find("option").TextContent);
    }

    [Fact]
    public void Several_fields_of_one_name_have_ids_of_their_own()
    {
        var field = Render<TextField>(field =>
            field.Add(one => one.Name, "name").Add(one => one.Id, "team-7").Add(one => one.Label, "Name").Add(one => one.Problem, Message)
        );

        Assert.Equal(("team-7", "name"), (field.Find("input").Id, field.Find("input").GetAttribute("name")));
        Assert.Equal("team-7", field.Find("label").GetAttribute("for"));
        Assert.Equal("team-7-error", field.Find("input").GetAttribute("aria-describedby"));
    }

    [Theory]
    [InlineData("Two words")]
    [InlineData("\nAfter an empty line")]
    [InlineData("<b>as typed</b>")]
    public void What_was_written_comes_back_to_the_letter(string words)
    {
        var field = Render<TextArea>(field =>
            field.Add(one => one.Name, "learnt").Add(one => one.Label, "What I learnt").Add(one => one.Value, words)
        );

        Assert.Equal(words, field.Find("textarea").TextContent);
    }

    [Fact]
    public void A_radio_says_more_only_where_there_is_more_to_say()
    {
        var plain = Render<RadioButton>(radio =>
            radio.Add(one => one.Id, "a").Add(one => one.Name, "way").Add(one => one.Value, "1").Add(one => one.Text, "Ring back")
        );
        var more = Render<RadioButton>(radio =>
            radio
                .Add(one => one.Id, "b")
                .Add(one => one.Name, "way")
                .Add(one => one.Value, "2")
                .Add(one => one.Text, "Wait")
                .Add(one => one.More, "Until Friday.")
                .Add(one => one.IsChosen, true)
        );

        Assert.Empty(plain.FindAll(".choice__more"));
        Assert.False(plain.Find("input").HasAttribute("checked"));
        Assert.Equal("Until Friday.", more.Find("label .choice__more").TextContent);
        Assert.True(more.Find("input").HasAttribute("checked"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_box_is_ticked_or_not(bool ticked)
    {
        var box = Render<CheckBox>(box =>
            box.Add(one => one.Id, "add").Add(one => one.Name, "add").Add(one => one.IsTicked, ticked).AddChildContent("Add teams")
        );

        Assert.Equal(ticked, box.Find("input").HasAttribute("checked"));
        Assert.Equal("Add teams", box.Find("label[for=add]").TextContent);
    }

    [Fact]
    public void A_form_without_problems_has_no_summary() => Assert.Equal("", Summary().Markup.Trim());

    [Fact]
    public void One_problem_and_several_are_told_by_their_number_and_lead_to_their_fields()
    {
        var one = Summary(new FieldProblem("day", Message));
        var two = Summary(new FieldProblem("day", Message), new FieldProblem("name", "Give it a name."));

        Assert.Equal("One thing first", one.Find("h2").TextContent);
        Assert.Equal("A few things first", two.Find("h2").TextContent);
        Assert.Equal(
            [("#day", Message), ("#name", "Give it a name.")],
            two.FindAll("li a").Select(link => (link.GetAttribute("href"), link.TextContent))
        );
    }

    [Fact]
    public void A_form_that_came_too_late_says_whether_to_sign_in_first()
    {
        var waited = Render<ResendPage>(page => page.Show(new ResendModel("/diary", [new("learnt", "Quiet")])));
        var signedOut = Render<ResendPage>(page => page.Show(new ResendModel("/diary", [new("learnt", "Quiet")], SignedOut: true)));

        Assert.Equal("That page had been open a long while", waited.Find("h1").TextContent);
        Assert.Empty(waited.FindAll("main a[href='/account/sign-in']"));
        Assert.Equal("You had been signed out", signedOut.Find("h1").TextContent);
        Assert.Equal("_blank", signedOut.Find("main a[href='/account/sign-in']").GetAttribute("target"));
    }

    private IRenderedComponent<ErrorSummary> Summary(params FieldProblem[] problems) =>
        Render<ErrorSummary>(summary => summary.Add(one => one.Problems, problems));

    private static void Told<TField>(IRenderedComponent<TField> field, string kind, string? hint, string? problem, string? describedBy)
        where TField : Microsoft.AspNetCore.Components.IComponent
    {
        var input = field.Find(kind);
        Assert.Equal("Day", field.Find($"label[for={input.Id}]").TextContent);
        Assert.Equal(describedBy, input.GetAttribute("aria-describedby"));
        Assert.Equal(problem is null ? null : "true", input.GetAttribute("aria-invalid"));
        Assert.Equal(hint, field.FindAll("#day-hint").SingleOrDefault()?.TextContent);
        Assert.Equal(problem is null ? null : $"Error: {problem}", field.FindAll("#day-error").SingleOrDefault()?.TextContent);
        Assert.Equal(problem is not null, field.Find(".govuk-form-group").ClassList.Contains("govuk-form-group--error"));
    }
}

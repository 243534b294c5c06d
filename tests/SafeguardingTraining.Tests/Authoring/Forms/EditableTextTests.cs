using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Tests.Authoring.Forms;

/// <summary>A change touches the lines it is about and no other.</summary>
public sealed class EditableTextTests
{
    private const string Text = """
        # The people of the story
        words: >-
          Ruby lives with her mother,
          and nobody has asked further.
        homes:   # where they live
          - id: home
            name: Elm Court
        people:
          # The child first.
          - id: ruby
            name: "Ruby Ash"   # as she writes it
            short: 'Ruby'
            parents: [bea, "father"]
            likes: swimming
          # Her mother.
          - id: bea
            name: Bea Ash
            is: Ruby's mother

          - id: coach
            name: Ray Poe
            family: false

        """;

    private static EditableText Start => EditableText.Read(Text) ?? throw new InvalidOperationException("It can be read.");

    [Fact]
    public void A_value_is_changed_in_the_way_it_was_written_and_its_comment_stays()
    {
        var changed = Start.Set("people.0.name", "Ruby \"Rue\" Ash").Set("people.0.short", "Rue's").Set("people.1.name", "Bea: Ash");

        Assert.False(changed.IsBeyondForms);
        Assert.Equal(
            Text.Replace("\"Ruby Ash\"   #", "\"Ruby \\\"Rue\\\" Ash\"   #", StringComparison.Ordinal)
                .Replace("'Ruby'", "'Rue''s'", StringComparison.Ordinal)
                .Replace("name: Bea Ash", "name: \"Bea: Ash\"", StringComparison.Ordinal),
            changed.Text
        );
    }

    [Fact]
    public void A_folded_text_stays_folded()
    {
        var changed = Start.Set("words", "Ruby lives alone.");

        Assert.Equal(
            Text.Replace("Ruby lives with her mother,\n  and nobody has asked further.", "Ruby lives alone.", StringComparison.Ordinal),
            changed.Text
        );
    }

    [Fact]
    public void A_new_value_goes_to_its_place_and_one_that_is_emptied_goes_with_its_line()
    {
        var changed = Start.Set("people.1.age", "31").Set("people.2.family", null).SetWords("people.1.parents", ["nan", "granddad"]);

        Assert.Equal(
            Text.Replace("name: Bea Ash\n", "name: Bea Ash\n    age: 31\n", StringComparison.Ordinal)
                .Replace("is: Ruby's mother\n", "is: Ruby's mother\n    parents: [nan, granddad]\n", StringComparison.Ordinal)
                .Replace("    family: false\n", "", StringComparison.Ordinal),
            changed.Text
        );
    }

    [Fact]
    public void Words_that_stay_in_a_list_keep_their_quotation_marks()
    {
        Assert.Contains("parents: [\"father\"]\n", Start.SetWords("people.0.parents", ["father"]).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("parents", Start.SetWords("people.0.parents", []).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_is_added_at_the_end_taken_out_and_moved_with_their_lines()
    {
        var added = Start.Add("people", ("id", "nan"), ("name", "Nan: no other"), ("age", null));
        Assert.EndsWith("    family: false\n  - id: nan\n    name: \"Nan: no other\"\n", added.Text, StringComparison.Ordinal);
        Assert.Equal("ruby bea coach nan", Ids(added));

        var without = Start.Remove("people", 1);
        Assert.Equal("ruby coach", Ids(without));
        Assert.Contains("# Her mother.", without.Text, StringComparison.Ordinal);

        var swapped = Start.Swap("people", 0);
        Assert.Equal("bea ruby coach", Ids(swapped));
        Assert.Equal("swimming", swapped.Value("people.1.likes"));
        Assert.Equal(Text.Order(), swapped.Text.Order());
        Assert.Equal(Text, swapped.Swap("people", 0).Text);
    }

    [Fact]
    public void Lists_begin_where_there_is_none()
    {
        Assert.Equal("a", EditableText.Read("pieces:\n  - id: one\nasks:\n")?.Add("asks", ("agency", "a")).Value("asks.0.agency"));
        Assert.Equal("a", EditableText.Read("asks: []\npieces:\n  - id: one\n")?.Add("asks", ("agency", "a")).Value("asks.0.agency"));
        Assert.Equal("a", EditableText.Read("pieces:\n  - id: one")?.Add("asks", ("agency", "a")).Value("asks.0.agency"));
    }

    [Fact]
    public void What_a_form_cannot_change_it_leaves_alone()
    {
        var flow = EditableText.Read("people: [{ id: ruby, name: Ruby }]\n");
        Assert.Equal("people: [{ id: ruby, name: \"A, B\" }]\n", flow?.Set("people.0.name", "A, B").Text);
        Assert.True(flow?.Remove("people", 0).IsBeyondForms);
        Assert.True(flow?.Set("people.0.age", "3").IsBeyondForms);
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("- a")]
    [InlineData("# a")]
    [InlineData("a #b")]
    [InlineData("[a]")]
    [InlineData("*a* and *b*")]
    [InlineData("&a")]
    [InlineData("'tis")]
    [InlineData("\"Quoted,\" she says. \"Again.\"")]
    [InlineData("100% of it: all")]
    [InlineData("no")]
    [InlineData("a\\b")]
    [InlineData("tab\there")]
    [InlineData("a\u2028line")]
    [InlineData("é, ł and 🐟")]
    [InlineData("ends with a colon:")]
    [InlineData("? who")]
    [InlineData("!important")]
    [InlineData("%TAG")]
    [InlineData("| pipe")]
    [InlineData("a, b, [c]")]
    public void Any_words_come_back_as_they_were_typed_wherever_they_stand(string words)
    {
        foreach (var path in new[] { "words", "people.0.name", "people.0.short", "people.1.name", "people.1.age", "people.1.is" })
        {
            var changed = Start.Set(path, words);
            Assert.False(changed.IsBeyondForms && !words.Contains('\t', StringComparison.Ordinal), path);
        }
        Assert.Equal([words, "bea"], Start.SetWords("people.0.parents", [words, "bea"]).Words("people.0.parents"));
    }

    private static string Ids(EditableText text) =>
        string.Join(' ', Enumerable.Range(0, text.Count("people")).Select(at => text.Value($"people.{at}.id")));
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Debriefing;

/// <summary>One thing to do after a story.</summary>
public sealed class TomorrowTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly Tomorrow Offered = new("Ring back the person who worried.", "Whose worry have I discounted?", Today);

    [Fact]
    public void It_comes_back_tomorrow_unless_somebody_says_otherwise() => Assert.Equal("2026-12-01", Offered.On);

    [Fact]
    public void What_was_typed_is_kept_with_its_day_and_its_note()
    {
        var note = Guid.CreateVersion7();
        var typed = Offered.Typed(Form("  Ring Pat back ", "3/12/2026", $"{note}"));

        Assert.Empty(typed.Problems);
        Assert.Equal(("Ring Pat back", new DateOnly(2026, 12, 3), note), (typed.What, typed.Day, typed.Note));
        var person = Guid.CreateVersion7();
        Assert.Equal("After “The spare key”", typed.NoteFor(person, "The spare key").Title);
        Assert.Equal(nameof(Tomorrow), $"{typed}");
    }

    [Theory]
    [InlineData("", "2026-12-01", "what")]
    [InlineData("Ring Pat", "some day", "on")]
    [InlineData("Ring Pat", "2026-11-29", "on")]
    public void What_cannot_be_kept_is_said_at_its_field_and_the_words_stay(string what, string on, string field)
    {
        var typed = Offered.Typed(Form(what, on, ""));

        Assert.Equal([field], typed.Problems.Select(problem => problem.Field));
        Assert.Equal((what, on), (typed.What, typed.On));
    }

    [Fact]
    public void Too_many_words_are_refused() =>
        Assert.Single(Offered.Typed(Form(new string('a', Tomorrow.Longest + 1), "2026-12-01", "")).Problems);

    [Fact]
    public void Where_everything_was_left_out_there_is_a_question_and_no_deed()
    {
        var debrief = Debrief.Of(Sample.Play(Sample.Scenario, 3, 3, 3));

        var offered = Tomorrow.Of(debrief, TurningPoint.Of(debrief), PracticePointCatalogue.Read(Checkout.At("content")), Today);

        Assert.Equal(("", "What did you see?"), (offered.What, offered.Question));
    }

    [Fact]
    public void A_point_of_a_way_not_taken_is_offered_before_one_that_was_exercised()
    {
        var debrief = Debrief.Of(Sample.Play(Sample.Scenario, 1, 3, 3));

        var offered = Tomorrow.Of(debrief, TurningPoint.Of(debrief), PracticePointCatalogue.Read(Checkout.At("content")), Today);

        Assert.DoesNotContain("VO-03", debrief.Points);
        Assert.Equal("VO-03", offered.Point);
        Assert.EndsWith(".", offered.What, StringComparison.Ordinal);
        Assert.EndsWith("?", offered.Question, StringComparison.Ordinal);
    }

    private static FormCollection Form(string what, string on, string note) =>
        new(
            new Dictionary<string, StringValues>
            {
                [Tomorrow.WhatField] = what,
                [Tomorrow.OnField] = on,
                [Tomorrow.NoteField] = note,
            }
        );
}

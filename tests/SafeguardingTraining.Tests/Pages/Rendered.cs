using Bunit;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>A page as the browser gets it, made by bUnit without a server.</summary>
internal static class Rendered
{
    /// <summary>What the features put into the frame; <c>FrameTests</c> holds it to be what a running site has.</summary>
    public static IReadOnlyList<FrameLink> Links { get; } =
    [
        new(FramePlace.Menu, 1, "/learning", "My learning", Section.Learning),
        new(FramePlace.Menu, 2, "/scenarios", "Practise", Section.Scenarios),
        new(FramePlace.Menu, 3, "/briefings", "Know", Section.Briefings),
        new(FramePlace.Menu, 4, "/workshops", "Workshops", Section.Workshops),
        new(FramePlace.Menu, 5, "/diary", "Diary", Section.Diary),
        new(FramePlace.Menu, 6, "/authoring", "Write", Section.Writing, Who: Roles.Author),
        new(FramePlace.Within, 1, "/scenarios", "Scenarios", Section.Scenarios),
        new(FramePlace.Within, 1, "/briefings", "Briefings", Section.Briefings),
        new(FramePlace.Within, 1, "/learning", "My learning", Section.Learning),
        new(FramePlace.Within, 2, "/practice-points", "Practice points", Section.Briefings),
        new(FramePlace.Within, 2, "/drills", "Drills", Section.Scenarios),
        new(FramePlace.Within, 2, "/induction", "Induction plan", Section.Learning),
        new(FramePlace.Within, 3, "/done", "What I have done", Section.Learning),
        new(FramePlace.Everybody, 1, "/comfort", "Comfort", Section.Comfort),
        new(FramePlace.SignedIn, 1, "/account", "My account", Section.Account, "{name}’s account"),
        new(FramePlace.SignOut, 1, "/account/sign-outs", "Sign out"),
        new(FramePlace.Guest, 1, "/account/sign-in", "Sign in", Section.Account),
        new(FramePlace.Leave, 1, "/support", "Leave for now"),
        new(FramePlace.Lost, 1, "/scenarios", "See the scenarios"),
        new(FramePlace.Foot, 1, "/help", "Help"),
        new(FramePlace.Foot, 2, "/support", "Support for you"),
        new(FramePlace.Foot, 3, "/privacy", "Privacy"),
        new(FramePlace.Foot, 4, "/accessibility", "Accessibility"),
    ];

    public static PageFrame Frame { get; } =
        new(new Lazy<string>("token"), "Priya", LocalValues.None, new FrameLinks(Links), ComfortSettings.Usual);

    /// <summary>Gives a page what every page takes: a frame and, for most, a model.</summary>
    public static void Show<TPage>(this ComponentParameterCollectionBuilder<TPage> page, object? model = null, PageFrame? frame = null)
        where TPage : IComponent
    {
        Give(page, "Frame", frame ?? Frame);
        if (model is not null)
        {
            Give(page, "Model", model);
        }
    }

    public static string Html<TPage>(object? model = null, PageFrame? frame = null)
        where TPage : IComponent
    {
        using var context = new BunitContext();
        return context.Render<TPage>(page => page.Show(model, frame)).Markup;
    }

    private static void Give<TPage>(ComponentParameterCollectionBuilder<TPage> page, string name, object value)
        where TPage : IComponent => Assert.True(page.TryAdd(name, value), $"{typeof(TPage).Name} takes no {name}.");
}

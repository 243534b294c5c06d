using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>
/// Looks at pages with axe: all its rules for WCAG 2 A and AA and for good practice. A page made only of components that
/// were found sound at the same width on pages before, in the same order of headings, is not looked at a second time; a
/// page with anything new is looked at whole. What counts as new is in <c>components.js</c>.
/// </summary>
public sealed class Accessibility
{
    private const int Height = 900;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string WhatIsDrawn = $$"""
        async () => {
          document.querySelectorAll("details").forEach(d => d.open = true);
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const { scrollWidth, clientWidth } = document.documentElement;
          const components = {{Read("components.js").Trim().TrimEnd(';')}};
          return [scrollWidth > clientWidth ? "scrolls sideways" : "", components()];
        }
        """;

    private readonly ConcurrentDictionary<string, bool> sound = [];

    /// <summary>How many looks axe has taken.</summary>
    public int Looks => looks;

    private int looks;

    /// <summary>Loads axe with every document of the page: quicker than sending it, for a page on which many are looked at.</summary>
    public static Task Prepare(IPage page) => page.AddInitScriptAsync(Axe);

    /// <summary>
    /// Everything wrong with the page in its present state at these widths, in pixels: what axe finds, and whether it
    /// scrolls sideways. A sentence each.
    /// </summary>
    public async Task<IReadOnlyList<string>> Faults(IPage page, string state, params IEnumerable<int> widths)
    {
        var faults = new List<string>();
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, Height);
            faults.AddRange((await FaultsAt(page, width)).Select(fault => $"{state}, {width} pixels: {fault}"));
        }
        return faults;
    }

    private async Task<IReadOnlyList<string>> FaultsAt(IPage page, int width)
    {
        var drawn = await page.EvaluateAsync<string[]>(WhatIsDrawn);
        var sideways = drawn[0] == "scrolls sideways";
        var components = drawn[1].Split('\n').Select(component => $"{width} {component}").ToList();
        var faults = components.TrueForAll(sound.ContainsKey) ? [] : await Look(page);
        if (faults.Length == 0)
        {
            components.ForEach(component => sound.TryAdd(component, true));
        }
        return sideways ? [.. faults, "scrolls sideways"] : faults;
    }

    private async Task<string[]> Look(IPage page)
    {
        Interlocked.Increment(ref looks);
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ["violations"], iframes: false });
              return violations.map(one => `${one.id}, ${one.help}, at ${one.nodes[0]?.html}`);
            }
            """
        );
    }

    private static string Read(string name)
    {
        using var stream = typeof(Accessibility).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>
/// Looks at pages with axe: all its rules for WCAG 2 A and AA and for good practice. A page made only of components that
/// were found sound at the same width on pages before, in the same order of headings, is not looked at a second time; a
/// page with anything new is looked at whole. What counts as new is in <c>components.js</c>.
/// <para>
/// A wide page is looked at whole in the light theme and a narrow one in the dark; in the other theme it is asked for contrast alone,
/// as a theme changes nothing else. Wherever a phone is looked at, so is the narrowest one with the largest text.
/// </para>
/// </summary>
public sealed class Accessibility
{
    private const int Height = 900;
    private const int Wide = 641;
    private const int Narrowest = 320;
    private const string Everything = "{}";
    private const string ContrastAlone = """{ "runOnly": ["color-contrast"] }""";
    private const string AllButContrast = """{ "rules": { "color-contrast": { "enabled": false } } }""";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string WhatIsDrawn = $$"""
        async () => {
          // The menu of a phone lies over the page; it is looked at where it was opened.
          document.querySelectorAll("details:not(.menu)").forEach(d => d.open = true);
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const { scrollWidth, clientWidth } = document.documentElement;
          const components = {{Read("components.js").Trim().TrimEnd(';')}};
          const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(e => e.getBoundingClientRect().right > clientWidth + 1);
          const widest = wide.length ? `: ${wide.at(-1).tagName.toLowerCase()}.${wide.at(-1).className}` : "";
          return [scrollWidth > clientWidth ? `scrolls sideways, ${scrollWidth} of ${clientWidth}${widest}` : "", components()];
        }
        """;

    /// <summary>The styles of the largest text, as the server sends them to whoever chose it; true where the page has such.</summary>
    private const string EnlargeText = """
        async () => {
          const usual = document.querySelector("link[rel=stylesheet][href*='/assets/site']");
          if (!usual || document.querySelector("body.screen-page")) {
            return false;
          }
          const large = usual.cloneNode();
          large.href = "/assets/site-200.css";
          large.id = "largest-text";
          document.documentElement.classList.add("large-text");
          await new Promise((loaded, failed) => {
            large.onload = loaded;
            large.onerror = () => failed(new Error("No styles for the largest text."));
            usual.after(large);
          });
          usual.disabled = true;
          return true;
        }
        """;

    private const string TextAsUsual = """
        () => {
          document.querySelector("#largest-text").remove();
          document.documentElement.classList.remove("large-text");
          document.querySelector("link[rel=stylesheet][href*='/assets/site']").disabled = false;
        }
        """;

    private readonly ConcurrentDictionary<string, bool> sound = [];

    /// <summary>How many whole looks axe has taken at text of the usual size.</summary>
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
            var (first, second) = width >= Wide ? (ColorScheme.Light, ColorScheme.Dark) : (ColorScheme.Dark, ColorScheme.Light);
            await Show(page, second);
            faults.AddRange(
                (await FaultsAt(page, $"{second} {width}", ContrastAlone)).Select(fault => $"{state}, {width} pixels, {second}: {fault}")
            );
            await Show(page, first);
            faults.AddRange((await FaultsAt(page, $"{width}", Everything)).Select(fault => $"{state}, {width} pixels: {fault}"));
            if (width < Wide)
            {
                faults.AddRange((await FaultsOfLargestText(page)).Select(fault => $"{state}, largest text: {fault}"));
            }
        }
        return faults;
    }

    // Without movement, or a colour would be measured half way to another.
    private static Task Show(IPage page, ColorScheme theme) =>
        page.EmulateMediaAsync(new() { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });

    private async Task<IReadOnlyList<string>> FaultsOfLargestText(IPage page)
    {
        await page.SetViewportSizeAsync(Narrowest, Height);
        if (!await page.EvaluateAsync<bool>(EnlargeText))
        {
            return [];
        }
        var faults = await FaultsAt(page, "largest", AllButContrast);
        await page.EvaluateAsync(TextAsUsual);
        return faults;
    }

    private async Task<IReadOnlyList<string>> FaultsAt(IPage page, string look, string rules)
    {
        var drawn = await page.EvaluateAsync<string[]>(WhatIsDrawn);
        var sideways = drawn[0].Length > 0 && rules != ContrastAlone;
        var components = drawn[1].Split('\n').Select(component => $"{look} {component}").ToList();
        var faults = components.TrueForAll(sound.ContainsKey) ? [] : await Look(page, rules);
        if (faults.Length == 0)
        {
            components.ForEach(component => sound.TryAdd(component, true));
        }
        return sideways ? [.. faults, drawn[0]] : faults;
    }

    private async Task<string[]> Look(IPage page, string rules)
    {
        if (rules == Everything)
        {
            Interlocked.Increment(ref looks);
        }
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
              const { violations } = await axe.run(document, { ...JSON.parse(rules), resultTypes: ["violations"], iframes: false });
              return violations.map(one => `${one.id}, ${one.help}, at ${one.nodes[0]?.html}`);
            }
            """,
            rules
        );
    }

    private static string Read(string name)
    {
        using var stream = typeof(Accessibility).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

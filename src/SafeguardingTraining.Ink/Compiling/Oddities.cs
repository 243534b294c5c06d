namespace SafeguardingTraining.Ink.Compiling;

/// <summary>Tells of things in a source that Ink takes in a way their author may not expect.</summary>
internal static class Oddities
{
    public static void Tell(IReadOnlyList<SourceText> files, Messages messages)
    {
        foreach (var file in files)
        {
            TellIn(file, messages);
        }
    }

    private static void TellIn(SourceText file, Messages messages)
    {
        var text = file.Original;
        TellOpenComment(file, messages);
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            TellAt(
                file,
                at + 1,
                2,
                MessageSeverity.Warning,
                "Everything from these two strokes to the end of the line is taken for a comment, and left out.",
                "To show a web address to the reader, put a backslash before each stroke: https:\\/\\/",
                messages
            );
        }
        for (var at = text.IndexOf('\uFFFD'); at >= 0; at = text.IndexOf('\uFFFD', at + 1))
        {
            TellAt(
                file,
                at,
                1,
                MessageSeverity.Warning,
                "There is a character here that could not be read.",
                "The file was probably saved as Windows-1252 or 'ANSI'. Save it as UTF-8 and put the right character here.",
                messages
            );
        }
        for (var at = text.IndexOf('\u00A0'); at >= 0; at = text.IndexOf('\u00A0', at + 1))
        {
            TellAt(
                file,
                at,
                1,
                MessageSeverity.Note,
                "There is a space here that never breaks a line (a no-break space), often from text copied out of Word or a web page.",
                "If that is not meant, replace it with an ordinary space.",
                messages
            );
        }
    }

    private static void TellOpenComment(SourceText file, Messages messages)
    {
        if (file.OpenComment >= 0)
        {
            TellAt(
                file,
                file.OpenComment,
                2,
                MessageSeverity.Warning,
                "A comment begins here with /* and never ends, so everything after it is left out.",
                "Put */ where the comment ends.",
                messages
            );
        }
    }

    private static void TellAt(
        SourceText file,
        int original,
        int length,
        MessageSeverity severity,
        string text,
        string advice,
        Messages messages
    )
    {
        var line = file.OriginalLineOf(original);
        var start = file.OriginalLineStart(line);
        messages.Add(
            new InkMessage(severity, file.Name, line, original - start + 1, length, file.Original.Substring(original, length), text, advice)
        );
    }
}

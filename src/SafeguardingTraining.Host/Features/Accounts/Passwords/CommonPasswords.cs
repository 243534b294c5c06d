using System.Collections.Frozen;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>Passwords that are tried first by anyone who guesses: the long ones of the public lists, and plain patterns.</summary>
public static class CommonPasswords
{
    // Fewer different characters than this is a pattern: 121212121212, aaaaaaaaaaab.
    private const int FewestCharacters = 4;

    private static readonly FrozenSet<string> Listed = Read().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "password",
            "passwort",
            "passw",
            "welcome",
            "letmein",
            "changeme",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "iloveyou",
            "admin",
            "administrator",
            "safeguarding",
            "safeguardingtraining",
            "training",
            "secret",
            "football",
            "liverpool",
            "sunshine",
            "princess",
            "superman",
            "monkey",
            "dragon",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// True for a listed password, for one common word with digits or signs around it, and for a run or a repeated pattern.
    /// </summary>
    public static bool Include(string password) =>
        Listed.Contains(password)
        || Words.Contains(string.Concat(password.Where(char.IsLetter)))
        || password.Distinct().Count() < FewestCharacters
        || IsRun(password)
        || IsRepeated(password);

    private static bool IsRun(string password) =>
        password.Zip(password.Skip(1)).All(pair => pair.Second - pair.First is 1 or -9)
        || password.Zip(password.Skip(1)).All(pair => pair.First - pair.Second is 1 or -9);

    // abcabcabcabc stands inside itself doubled, away from both ends.
    private static bool IsRepeated(string password) =>
        (password + password).IndexOf(password, 1, StringComparison.Ordinal) is var at && at <= password.Length / 3;

    private static string[] Read()
    {
        using var list = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt") ?? Stream.Null;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

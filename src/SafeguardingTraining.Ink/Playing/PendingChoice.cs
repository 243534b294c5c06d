using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>A choice the story has made, with the call stack to go on from when it is taken.</summary>
internal sealed record PendingChoice(
    string Text,
    IReadOnlyList<string> Tags,
    bool IsInvisibleDefault,
    Destination Destination,
    CallFrame Thread,
    int Previous
);

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>The JSON is not a compiled story; never leaves <see cref="InkProgram.Load(ReadOnlySpan{byte})"/>.</summary>
internal sealed class UnreadableStory(string message) : Exception(message);

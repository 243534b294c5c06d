namespace SafeguardingTraining.Ink.Playing;

/// <summary>Mistakes in the story, and stories that use too much. Messages are worded as inkle's.</summary>
internal sealed partial class Player
{
    private int operations;
    private int threadsLeft;
    private int charactersLeft;
    private int lastPosition;
    private string? exhausted;

    /// <summary>Ends the story here with an error.</summary>
    private void Fail(string message)
    {
        errors.Add(new Trouble(TroubleKind.Error, Message("ERROR", message), Place()));
        ForceEnd();
    }

    private void Warn(string message) => warnings.Add(new Trouble(TroubleKind.Warning, Message("WARNING", message), Place()));

    private string Message(string kind, string message) =>
        position >= 0 ? $"RUNTIME {kind}: ({PathOf(position)}): {message}" : $"RUNTIME {kind}: {message}";

    /// <summary>Where the story is, or was last.</summary>
    private string Place() => PathOf(position >= 0 ? position : lastPosition);

    private string PathOf(int place) => place < 0 ? "" : program.PathOf(place);

    /// <summary>Takes the cost of a deed that does more than one step's work.</summary>
    private bool Charge(long cost)
    {
        operations = (int)Math.Max(operations - cost, -1);
        if (operations >= 0)
        {
            return true;
        }
        ExhaustOperations();
        return false;
    }

    private void ExhaustOperations() => Exhaust($"took more than {budget.Operations:N0} steps in one turn");

    private void Exhaust(string what) => exhausted ??= what;

    /// <summary>Ends the turn with what was written so far. A line being looked beyond is kept as it is.</summary>
    private void StopExhausted()
    {
        held.IsHeld = false;
        if (writer.Measure(output.Pieces, 0).Length > 0)
        {
            AddLine();
        }
        ReportExhausted();
    }

    private void ReportExhausted()
    {
        var place = Place();
        var knot = place.Split('.')[0];
        GatherTroubles();
        troubles.Add(new Trouble(TroubleKind.Budget, $"The story {exhausted}, near '{knot}' ({place}), and was stopped.", place));
        ForceEnd();
    }

    private void GatherTroubles()
    {
        troubles.AddRange(errors);
        troubles.AddRange(warnings);
        errors.Clear();
        warnings.Clear();
    }
}

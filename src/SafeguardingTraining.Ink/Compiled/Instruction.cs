namespace SafeguardingTraining.Ink.Compiled;

/// <summary>
/// One slot of the program. Every container is in one stretch of slots: a header, its content, an end.
/// </summary>
internal struct Instruction
{
    /// <summary>What the deed needs: a literal, a container, a variable, a target.</summary>
    public object Data;

    /// <summary>A number the deed needs: a whole number, a slot to go to, a count of arguments.</summary>
    public int Number;

    /// <summary>The slot after this one once ended containers are left, or -1 where content runs out.</summary>
    public int Next;

    /// <summary>The container this slot is in.</summary>
    public int Owner;

    public OpCode Op;

    public InstructionFlags Flags;
}

[Flags]
internal enum InstructionFlags : byte
{
    None = 0,
    Conditional = 1,
    Function = 2,
    Tunnel = 4,
    NewVariable = 8,
    Global = 16,
}

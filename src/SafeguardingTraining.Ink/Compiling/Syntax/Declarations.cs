namespace SafeguardingTraining.Ink.Compiling.Syntax;

/// <summary>A variable of the whole story: <c>VAR</c>.</summary>
internal sealed record VariableDeclaration(Name Name, Expression Value);

/// <summary>A name for a value that never changes: <c>CONST</c>.</summary>
internal sealed record ConstantDeclaration(Name Name, Expression Value);

/// <summary>A function that the story expects from outside: <c>EXTERNAL</c>.</summary>
internal sealed record ExternalDeclaration(Name Name, int Arguments);

/// <summary>A list and the items it can hold: <c>LIST</c>.</summary>
internal sealed record ListDeclaration(Name Name, IReadOnlyList<ListItemDeclaration> Items);

internal sealed record ListItemDeclaration(Name Name, int Value, bool IsIn);

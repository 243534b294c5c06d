namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Words a facilitator might say at each part, and what to listen for. Printed in the twin as well.</summary>
public static class FacilitatorScript
{
    /// <summary>Minutes a part usually takes, for the printed script.</summary>
    public static int Minutes(this Stage stage) =>
        stage switch
        {
            Stage.Lobby => 10,
            Stage.Read => 3,
            Stage.Worry or Stage.Vote or Stage.SecondVote => 2,
            Stage.Spread or Stage.Result => 4,
            Stage.Table => 6,
            Stage.BothResults or Stage.Decide or Stage.Outcome => 3,
            Stage.Debrief => 20,
            Stage.Promise => 5,
            _ => 0,
        };

    public static string Of(Stage stage, string child) =>
        stage switch
        {
            Stage.Lobby => "“You sit with one service today, and you hold only what it knows. Nobody is marked. "
                + "You can pass, step out, or ask one of us for a quiet word at any time.”",
            Stage.Read =>
                $"“I will read, or you read for yourselves. Where is {child} in this?” Give the room a moment before anything is asked.",
            Stage.Worry => "“On your own, from 1 to 10, 10 the most worried. There is no right number. Write what yours rests on.”",
            Stage.Spread => "“Who is far from the others, and what do they know that we do not?” "
                + "Ask for reasons before anybody defends a number. Do not average.",
            Stage.Table => "“What does somebody else need from you to keep a child safe? Say why, and no more than they need. "
                + "And whom have you not asked?”",
            Stage.Vote => "“Before we talk: what would you do? Vote for what you would really do on a day like this.”",
            Stage.Result => "“Take one of the others’ options and say what would make it feel right on the day.” "
                + "If the room blames a service, ask what its form allowed it to write.",
            Stage.SecondVote => "“Now that you have heard each other, vote again. Changing your mind is the point, and so is keeping it.”",
            Stage.BothResults => "“What moved you?” Ask somebody who changed, and somebody who did not.",
            Stage.Decide => "“What do we decide, and what is our reason, in a sentence a stranger could follow?”",
            Stage.Outcome => $"“Did you expect this? What does it ask of us now, and what is it like for {child}?” "
                + "Hear two or three voices before the story goes on. Blame nobody for it, and do not say what the other way would have brought.",
            Stage.Wall => "Give it two quiet minutes. Read everything before you show it; keep back what could be about a real family.",
            Stage.Debrief =>
                "“Look at what we held between us and never laid down. What would have brought it?” Systems and days, not culprits.",
            Stage.Promise => "“One small thing, that a colleague could see you do.”",
            _ => "Thank them. Stay in the room for a while: somebody may want a word.",
        };
}

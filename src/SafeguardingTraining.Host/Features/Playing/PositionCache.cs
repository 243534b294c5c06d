using Microsoft.Extensions.Caching.Memory;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>
/// Where playthroughs stand. A position is always what replaying the facts gives; the last place of the most recent
/// playthroughs is remembered, so that a learner's next step replays one choice and not all of them.
/// </summary>
public sealed class PositionCache : IDisposable
{
    /// <summary>Playthroughs remembered at once, at a few KB each.</summary>
    public const int Remembered = 1_000;

    private readonly MemoryCache places = new(new MemoryCacheOptions { SizeLimit = Remembered });

    public Position Of(Guid id, Playthrough playthrough) => PlaceOf(id, playthrough).Position;

    /// <summary>Where a playthrough stands, without its pages: worked out once a turn, however often it is asked for.</summary>
    public AttemptPosition WhereaboutsOf(Guid id, Playthrough playthrough) => PlaceOf(id, playthrough).Whereabouts;

    /// <summary>The scene a playthrough had reached after so many choices: worked out once, however often it is asked for.</summary>
    public SceneTitle SceneAt(Guid id, Playthrough playthrough, int turn) => places.GetOrCreate((id, turn), entry =>
        {
            entry.SetSize(1).SetSlidingExpiration(TimeSpan.FromHours(1));
            return Reader.At(playthrough with { Taken = [.. playthrough.Taken.Take(turn)] }).Position.Scene;
        }) ?? throw new InvalidOperationException("A place has its scene.");

    /// <summary>Where a playthrough is with a choice that is not kept yet. It is not remembered: another may take that turn.</summary>
    public ReaderPlace Ahead(Guid id, Playthrough playthrough) =>
        places.Get<ReaderPlace>(id) is { } known && known.Turn <= playthrough.Taken.Count
            ? known.On(playthrough)
            : new ReaderPlace(playthrough.Taken.Count, Reader.At(playthrough));

    /// <summary>The choices that lead to a place are kept.</summary>
    public void Remember(Guid id, ReaderPlace place) =>
        places.Set(id, place, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });

    public void Dispose() => places.Dispose();

    private ReaderPlace PlaceOf(Guid id, Playthrough playthrough)
    {
        var place = Ahead(id, playthrough);
        Remember(id, place);
        return place;
    }

    /// <summary>A reader that has read as far as a turn and is never moved again; going on takes a copy.</summary>
    public sealed class ReaderPlace(int turn, Reader reader)
    {
        private AttemptPosition? whereabouts;

        public int Turn => turn;

        /// <summary>Whether the story has come to its end; its page is not worked out for it.</summary>
        public bool HasEnded
        {
            get
            {
                lock (reader)
                {
                    return reader.HasEnded;
                }
            }
        }

        public AttemptPosition Whereabouts => whereabouts ??= AttemptPosition.Of(Position);

        // Worked out on a copy each time: a page's passages would otherwise live as long as the place is remembered.
        public Position Position
        {
            get
            {
                lock (reader)
                {
                    return reader.Fork().Position;
                }
            }
        }

        public ReaderPlace On(Playthrough playthrough)
        {
            if (turn == playthrough.Taken.Count)
            {
                return this;
            }
            lock (reader)
            {
                var further = reader.Fork();
                return playthrough.Taken.Skip(turn).All(further.Take)
                    ? new ReaderPlace(playthrough.Taken.Count, further)
                    : new ReaderPlace(playthrough.Taken.Count, Reader.At(playthrough));
            }
        }
    }
}

/// <summary>The scene a playthrough has reached, and whether the story has ended.</summary>
public sealed record AttemptPosition(SceneTitle Scene, bool Ended)
{
    public static AttemptPosition Of(Position position) => new(position.Scene, position.Ending is not null);
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>For tests of a workshop's events alone: nobody there has an account, so nothing follows from them outside the workshop.</summary>
internal static class NoEffects
{
    public static WorkshopEffects Of(IServiceProvider services) =>
        new(
            new Nobody(),
            new PromiseDiaryWriter(
                ActivatorUtilities.CreateInstance<PendingEffects>(services),
                new Nobody(),
                TimeProvider.System,
                NullLogger<PromiseDiaryWriter>.Instance
            ),
            new Nobody()
        );

    private sealed class Nobody : ILearningRecord, IDiary, IBookings
    {
        public void Note(Batch batch, CompletedLearning learnt) => Assert.Fail("Nobody here has an account.");

        public void TakeBack(Batch batch, CompletedLearning learnt) => Assert.Fail("Nobody here has an account.");

        public Task<IReadOnlyList<Occasion>> On(DateOnly day, Guid person, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<Occasion>>([]);

        public Task<IReadOnlyList<BookedOccasion>> Mine(Guid person, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<BookedOccasion>>([]);

        public Task<Occasion?> Run(Guid id, Guid person, CancellationToken stop) => Task.FromResult<Occasion?>(null);

        public Task<bool> Open(Guid occasion, Guid workshop, string slug, CancellationToken stop) => Task.FromResult(false);

        public void Register(Batch batch, Guid occasion, IReadOnlyCollection<Guid> people) => Assert.Fail("Nobody here has an account.");

        public Task<IReadOnlyList<DueAction>> FindDueActions(Guid person, DateOnly today, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<DueAction>>([]);

        public Task<IReadOnlyList<DiaryNews>> FindNews(Guid person, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<DiaryNews>>([]);

        public Task<IReadOnlyList<DiaryMatch>> FindWords(Guid person, string words, int most, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<DiaryMatch>>([]);

        public Task<IReadOnlyList<DiaryWriting>> FindWritings(Guid person, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<DiaryWriting>>([]);

        public Task<LearningTime?> FindLearningTime(Guid person, DateOnly from, DateOnly until, CancellationToken stop) =>
            Task.FromResult<LearningTime?>(null);

        public Task<bool> Write(DiaryNote note, CancellationToken stop) => throw new InvalidOperationException("Nobody here has a diary.");
    }
}

namespace SafeguardingTraining.Tests.Security;

/// <summary>
/// Every route of the site and who may use it, a line each: method, pattern, who. A role is written by its name, several with
/// <c>|</c> between them. A route that does not stand here fails the build.
/// </summary>
internal static class RouteTable
{
    public static IReadOnlyList<RouteRule> All { get; } =
    [.. Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(RouteRule.Read)];

    /// <summary>
    /// What is used for the parameters of a pattern when it is called; things of people are made by <see cref="Household"/>.
    /// </summary>
    public static IReadOnlyList<(string Start, string Sample)> Samples { get; } =
    [
        ("/scenarios/{slug}", "/scenarios/every-call-on-its-own-page"),
        ("/authoring/{slug}", "/authoring/dear-nia"),
        ("/practice-points/{id}", "/practice-points/PC-09"),
        ("/briefings/{slug}", "/briefings/less"),
        ("/feedback/{id:guid}", $"/feedback/{Guid.Empty}"),
        ("/practice-points/{slug}", "/practice-points/PC-09"),
        ("/help/{slug}", "/help/diary"),
        ("/drills/{slug}/{item}/{posted}", "/drills/who-leads/three-early-helps/answers"),
        ("/drills/{slug}/{item}", "/drills/who-leads/three-early-helps"),
        ("/drills/{slug}", "/drills/who-leads"),
        ("/themes/{id}", "/themes/ES"),
        ("/roles/{agency}", "/roles/school"),
        ("/workshops/new", "/workshops/new?scenario=every-call-on-its-own-page"),
    ];

    private const string Lines = """
        GET  /                                                 everyone
        GET  /.well-known/security.txt                         everyone
        GET  /accessibility                                    everyone
        GET  /account                                          signed-in
        GET  /account/close                                    signed-in
        GET  /account/closed                                   everyone
        GET  /account/closings                                 everyone
        POST /account/closings                                 signed-in
        GET  /account/code                                     step
        GET  /account/codes                                    everyone
        POST /account/codes                                    everyone
        GET  /account/forgotten                                everyone
        POST /account/forgotten                                everyone
        GET  /account/forgotten/sent                           everyone
        GET  /account/my-data                                  signed-in
        GET  /account/my-data/copies                           signed-in
        GET  /account/new-password/{token}                     key
        GET  /account/new-passwords                            everyone
        POST /account/new-passwords                            everyone
        POST /account/passkey-requests                         everyone
        GET  /account/passkey-sign-ins                         step
        POST /account/passkey-sign-ins                         everyone
        GET  /account/passkeys                                 signed-in
        POST /account/passkeys                                 signed-in
        POST /account/passkeys/creations                       signed-in
        POST /account/passkeys/{id}/names                      signed-in
        POST /account/passkeys/{id}/removals                   signed-in
        GET  /account/password                                 signed-in
        GET  /account/passwords                                everyone
        POST /account/passwords                                signed-in
        GET  /account/proof                                    signed-in
        POST /account/proof                                    signed-in
        GET  /account/register                                 everyone
        POST /account/register                                 everyone
        GET  /account/register/sent                            everyone
        GET  /account/registration/{token}                     everyone
        GET  /account/registrations                            everyone
        POST /account/registrations                            everyone
        GET  /account/second-step                              signed-in
        GET  /account/second-step/beginnings                   signed-in
        POST /account/second-step/beginnings                   signed-in
        GET  /account/second-step/confirmations                signed-in
        POST /account/second-step/confirmations                signed-in
        GET  /account/second-step/recovery-codes               signed-in
        POST /account/second-step/recovery-codes               signed-in
        GET  /account/second-step/removals                     signed-in
        POST /account/second-step/removals                     signed-in
        GET  /account/second-step/set-up                       signed-in
        GET  /account/sessions                                 signed-in
        GET  /account/sessions/endings                         everyone
        POST /account/sessions/endings                         signed-in
        GET  /account/sessions/{id:guid}/endings               everyone
        POST /account/sessions/{id:guid}/endings               signed-in
        GET  /account/sign-in                                  everyone
        POST /account/sign-in                                  everyone
        GET  /account/sign-outs                                everyone
        POST /account/sign-outs                                everyone
        GET  /account/type                                     everyone
        POST /account/type                                     signed-in
        GET  /admin                                            administrator
        GET  /admin/agencies                                   administrator
        POST /admin/agencies                                   administrator
        GET  /admin/agencies/{id:guid}                         administrator
        POST /admin/agencies/{id:guid}                         administrator
        POST /admin/agencies/{id:guid}/removals                administrator
        POST /admin/agencies/{id:guid}/teams                   administrator
        GET  /admin/agencies/{id:guid}/{noun}                  administrator
        GET  /admin/audit                                      administrator
        GET  /admin/local-values                               administrator
        GET  /admin/people                                     administrator
        POST /admin/people                                     administrator
        GET  /admin/people/import                              administrator
        POST /admin/people/import                              administrator
        GET  /admin/people/import/example.csv                  administrator
        GET  /admin/people/invitations                         administrator
        GET  /admin/people/new                                 administrator
        GET  /admin/people/{id:guid}                           administrator
        POST /admin/people/{id:guid}                           administrator
        POST /admin/people/{id:guid}/invitations               administrator
        POST /admin/people/{id:guid}/offs                      administrator
        POST /admin/people/{id:guid}/ons                       administrator
        POST /admin/people/{id:guid}/password-links            administrator
        POST /admin/people/{id:guid}/sign-outs                 administrator
        GET  /admin/people/{id:guid}/{noun}                    administrator
        GET  /admin/programmes                                 administrator
        POST /admin/programmes                                 administrator
        GET  /admin/programmes/starter-sets                    administrator
        POST /admin/programmes/starter-sets                    administrator
        GET  /admin/programmes/{id:guid}                       administrator
        POST /admin/programmes/{id:guid}                       administrator
        POST /admin/programmes/{id:guid}/cohorts               administrator
        POST /admin/programmes/{id:guid}/cohorts/removals      administrator
        POST /admin/programmes/{id:guid}/copies                administrator
        POST /admin/programmes/{id:guid}/retirements           administrator
        GET  /admin/programmes/{id:guid}/{**noun}              administrator
        GET  /admin/retention                                  administrator
        POST /admin/retention                                  administrator
        GET  /admin/site                                       administrator
        GET  /authoring                                        author
        GET  /authoring/codes                                  author
        GET  /authoring/readings                               author
        GET  /authoring/states                                 author
        GET  /authoring/{slug}                                 author
        GET  /authoring/{slug}/preview                         author
        GET  /briefings                                        everyone
        GET  /briefings/{slug}                                 everyone
        GET  /briefings/{slug}/feedback                        everyone
        POST /briefings/{slug}/feedback                        everyone
        GET  /briefings/{slug}/readings                        everyone
        POST /briefings/{slug}/readings                        everyone
        GET  /briefings/{slug}/readings/deletions              everyone
        POST /briefings/{slug}/readings/deletions              everyone
        GET  /certificates                                     everyone
        GET  /certificates/{code}                              key
        GET  /coverage                                         everyone
        GET  /diary                                            signed-in
        POST /diary                                            signed-in
        GET  /diary/calendar                                   signed-in
        GET  /diary/calendar/{token}.ics                       key
        GET  /diary/calendars                                  signed-in
        POST /diary/calendars                                  signed-in
        GET  /diary/calendars/deletions                        signed-in
        POST /diary/calendars/deletions                        signed-in
        GET  /diary/close                                      signed-in
        GET  /diary/closings                                   signed-in
        POST /diary/closings                                   signed-in
        GET  /diary/copies                                     signed-in
        GET  /diary/drafts                                     signed-in
        POST /diary/drafts                                     signed-in
        GET  /diary/drafts/{slot:guid}                         owner
        GET  /diary/drafts/{slot:guid}/deletions               owner
        POST /diary/drafts/{slot:guid}/deletions               owner
        GET  /diary/imports                                    signed-in
        POST /diary/imports                                    signed-in
        GET  /diary/lock                                       signed-in
        GET  /diary/lock/new-beginning                         signed-in
        GET  /diary/lock/new-beginnings                        signed-in
        POST /diary/lock/new-beginnings                        signed-in
        GET  /diary/lock/openings                              signed-in
        POST /diary/lock/openings                              signed-in
        GET  /diary/lock/passkey-openings                      signed-in
        POST /diary/lock/passkey-openings                      signed-in
        GET  /diary/new                                        signed-in
        GET  /diary/received/{id:guid}                         owner
        GET  /diary/received/{id:guid}/acceptances             owner
        POST /diary/received/{id:guid}/acceptances             owner
        GET  /diary/received/{id:guid}/comments                owner
        POST /diary/received/{id:guid}/comments                owner
        GET  /diary/received/{id:guid}/refusals                owner
        POST /diary/received/{id:guid}/refusals                owner
        GET  /diary/recovery-code                              signed-in
        GET  /diary/recovery-codes                             signed-in
        POST /diary/recovery-codes                             signed-in
        GET  /diary/registration                               signed-in
        GET  /diary/searches                                   signed-in
        POST /diary/searches                                   signed-in
        GET  /diary/shares                                     signed-in
        POST /diary/shares                                     signed-in
        GET  /diary/shares/new                                 signed-in
        GET  /diary/shares/{id:guid}                           owner
        GET  /diary/shares/{id:guid}/withdrawals               owner
        POST /diary/shares/{id:guid}/withdrawals               owner
        GET  /diary/take-away                                  signed-in
        GET  /diary/words                                      signed-in
        POST /diary/words                                      signed-in
        GET  /diary/{id:guid}                                  owner
        POST /diary/{id:guid}                                  owner
        GET  /diary/{id:guid}/change                           owner
        GET  /diary/{id:guid}/delete                           owner
        GET  /diary/{id:guid}/deletions                        owner
        POST /diary/{id:guid}/deletions                        owner
        GET  /done                                             everyone
        GET  /drills                                           everyone
        GET  /drills/{slug}                                    everyone
        GET  /drills/{slug}/end                                everyone
        GET  /drills/{slug}/{item}                             everyone
        POST /drills/{slug}/{item}/answers                     everyone
        POST /drills/{slug}/{item}/repeats                     everyone
        GET  /drills/{slug}/{item}/{posted}                    everyone
        GET  /feedback                                         author
        GET  /feedback/sent                                    everyone
        GET  /feedback/{id:guid}/deletions                     author
        POST /feedback/{id:guid}/deletions                     author
        GET  /health                                           everyone
        GET  /help                                             everyone
        GET  /help/{slug}                                      everyone
        GET  /induction                                        everyone
        GET  /invitations/{token}                              key
        GET  /invitations/{token}/acceptances                  key
        POST /invitations/{token}/acceptances                  key
        GET  /join                                             everyone
        POST /join                                             everyone
        GET  /join/{code}                                      key
        GET  /learning                                         signed-in
        GET  /learning/calendar                                signed-in
        GET  /learning/calendar/{token}.ics                    key
        POST /learning/calendars                               signed-in
        POST /learning/calendars/deletions                     signed-in
        GET  /learning/calendars/{**noun}                      signed-in
        GET  /learning/certificates                            signed-in
        POST /learning/certificates                            signed-in
        GET  /learning/certificates/{id:guid}                  owner
        GET  /learning/certificates/{id:guid}/openings         owner
        POST /learning/certificates/{id:guid}/openings         owner
        ANY  /live/workshop                                    seat
        ANY  /live/workshop/negotiate                          seat
        GET  /play/{id:guid}                                   learner
        GET  /play/{id:guid}/choices                           learner
        POST /play/{id:guid}/choices                           learner
        GET  /play/{id:guid}/debrief                           learner
        GET  /play/{id:guid}/returns                           learner
        POST /play/{id:guid}/returns                           learner
        GET  /play/{id:guid}/scenes                            learner
        GET  /play/{id:guid}/scenes/{turn:int}                 learner
        GET  /play/{id:guid}/words                             learner
        POST /play/{id:guid}/words                             learner
        GET  /practice-points                                  everyone
        GET  /practice-points/{id}                             everyone
        GET  /practice-points/{slug}/feedback                  everyone
        POST /practice-points/{slug}/feedback                  everyone
        GET  /privacy                                          everyone
        GET  /ready                                            everyone
        GET  /roles/{agency}                                   everyone
        GET  /scenarios                                        everyone
        GET  /scenarios/{slug}                                 everyone
        GET  /scenarios/{slug}/feedback                        everyone
        POST /scenarios/{slug}/feedback                        everyone
        GET  /scenarios/{slug}/playthroughs                    everyone
        POST /scenarios/{slug}/playthroughs                    everyone
        GET  /scenarios/{slug}/without-the-scenes              everyone
        GET  /seat                                             seat
        POST /seat/answers                                     seat
        POST /seat/check-ins                                   seat
        POST /seat/notes                                       seat
        GET  /seat/now                                         seat
        POST /seat/pieces                                      seat
        POST /seat/promises                                    seat
        POST /seat/questions                                   seat
        POST /seat/votes                                       seat
        POST /seat/worries                                     seat
        GET  /seat/{noun}                                      seat
        GET  /seats                                            seat
        POST /seats                                            seat
        GET  /seats/moves                                      seat
        POST /seats/moves                                      seat
        GET  /set-up                                           step
        POST /set-up                                           everyone
        GET  /support                                          everyone
        GET  /team                                             manager|administrator
        GET  /team/people.csv                                  manager|administrator
        GET  /team/people.xlsx                                 manager|administrator
        GET  /team/picture                                     manager|administrator
        GET  /team/reminders                                   manager|administrator
        POST /team/reminders                                   manager|administrator
        GET  /themes/{id}                                      everyone
        GET  /workshops                                        signed-in
        POST /workshops                                        facilitator
        GET  /workshops/bookings                               signed-in
        POST /workshops/bookings                               facilitator|administrator
        GET  /workshops/bookings/new                           facilitator|administrator
        GET  /workshops/bookings/{id:guid}                     signed-in
        POST /workshops/bookings/{id:guid}/attendance          facilitator|administrator
        POST /workshops/bookings/{id:guid}/callings-off        facilitator|administrator
        POST /workshops/bookings/{id:guid}/cancellations       signed-in
        GET  /workshops/bookings/{id:guid}/change              facilitator|administrator
        POST /workshops/bookings/{id:guid}/change              facilitator|administrator
        POST /workshops/bookings/{id:guid}/places              signed-in
        GET  /workshops/bookings/{id:guid}/{noun}              signed-in
        GET  /workshops/claims                                 signed-in
        POST /workshops/claims                                 signed-in
        GET  /workshops/facilitations                          signed-in
        POST /workshops/facilitations                          facilitator
        GET  /workshops/follow-ups                             everyone
        POST /workshops/follow-ups                             signed-in
        GET  /workshops/new                                    facilitator
        GET  /workshops/{id:guid}                              owner
        POST /workshops/{id:guid}/admissions                   owner
        POST /workshops/{id:guid}/blankings                    owner
        POST /workshops/{id:guid}/check-ins                    owner
        POST /workshops/{id:guid}/decisions                    owner
        POST /workshops/{id:guid}/deletions                    owner
        POST /workshops/{id:guid}/endings                      owner
        POST /workshops/{id:guid}/injects                      owner
        POST /workshops/{id:guid}/locks                        owner
        POST /workshops/{id:guid}/moves                        owner
        POST /workshops/{id:guid}/names                        owner
        GET  /workshops/{id:guid}/notes/{number:int}           owner
        GET  /workshops/{id:guid}/now                          owner
        GET  /workshops/{id:guid}/paper                        owner
        POST /workshops/{id:guid}/paper-votes                  owner
        POST /workshops/{id:guid}/parts                        owner
        POST /workshops/{id:guid}/pauses                       owner
        POST /workshops/{id:guid}/pieces                       owner
        POST /workshops/{id:guid}/proxies                      owner
        POST /workshops/{id:guid}/proxy-answers                owner
        POST /workshops/{id:guid}/releases                     owner
        POST /workshops/{id:guid}/removals                     owner
        GET  /workshops/{id:guid}/report                       owner
        GET  /workshops/{id:guid}/report.csv                   owner
        GET  /workshops/{id:guid}/report.docx                  owner
        POST /workshops/{id:guid}/resets                       owner
        POST /workshops/{id:guid}/returns                      owner
        GET  /workshops/{id:guid}/screen                       owner
        GET  /workshops/{id:guid}/screen/now                   owner
        POST /workshops/{id:guid}/skips                        owner
        POST /workshops/{id:guid}/stages                       owner
        POST /workshops/{id:guid}/steps                        owner
        POST /workshops/{id:guid}/themes                       owner
        POST /workshops/{id:guid}/timers                       owner
        POST /workshops/{id:guid}/walls                        owner
        POST /workshops/{id:guid}/withholdings                 owner
        GET  /workshops/{id:guid}/{noun}                       owner
        """;
}

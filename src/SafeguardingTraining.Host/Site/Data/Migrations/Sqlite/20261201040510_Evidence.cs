using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    [DbContext(typeof(SqliteDatabase))]
    [Migration("20261201040510_Evidence")]
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    Team = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgencyName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    TeamName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ProgrammeName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms = table.Column<Guid>(type: "TEXT", nullable: false),
                    Certificate = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => new { x.Person, x.Programme, x.Round });
                });

            migrationBuilder.CreateTable(
                name: "EvidenceTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceTerms", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Certificate",
                table: "Evidence",
                column: "Certificate");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_LeftOn",
                table: "Evidence",
                column: "LeftOn");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_NameKey_Person_CompletedOn_Programme_Round_Agency_Team_LeftOn",
                table: "Evidence",
                columns: new[] { "NameKey", "Person", "CompletedOn", "Programme", "Round", "Agency", "Team", "LeftOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Team_NameKey",
                table: "Evidence",
                columns: new[] { "Team", "NameKey" });

            // For how long: seven years after somebody left, unless the organisation says otherwise.
            migrationBuilder.Sql(
                """
                INSERT INTO "Retention" ("Kind", "Months") VALUES ('evidence', 84) ON CONFLICT DO NOTHING
                """);

            // What was completed before: its rule was kept with it. What a programme asked for then was not, so nothing is said of that.
            migrationBuilder.Sql(
                """
                INSERT INTO "EvidenceTerms" ("Id", "Rule", "Asked") VALUES
                    ('E71DE4CE-0000-4000-8000-000000000000', 'Scenarios played to their end; briefings marked as read (the rule until 30 November 2026)', ''),
                    ('E71DE4CE-0000-4000-8000-000000000001', 'Scenarios played to their end, or their account read and a question answered; of each briefing a question answered', ''),
                    ('E71DE4CE-0000-4000-8000-000000000002', 'Scenarios played to their end, or their account read and a question answered; briefings marked as read', '')
                """);

            migrationBuilder.Sql(
                """
                INSERT INTO "Evidence" (
                    "Person", "Programme", "Round", "Name", "NameKey", "Agency", "Team", "AgencyName", "TeamName", "ProgrammeName",
                    "CompletedOn", "Minutes", "Terms", "Certificate", "IsOpen", "LeftOn")
                SELECT
                    c."Person", c."Programme", c."Round", m."Name", upper(trim(m."Name")), m."Agency", m."Team", a."Name",
                    coalesce(t."Name", ''), p."Name", c."On",
                    (SELECT coalesce(sum((
                        SELECT l."Minutes" FROM "Learnings" AS l
                        WHERE l."Learner" = c."Person" AND l."Kind" = json_extract(i.value, '$.Kind')
                            AND (json_extract(i.value, '$.Slug') = '' OR l."Slug" = json_extract(i.value, '$.Slug')) AND l."On" <= c."On"
                        ORDER BY l."On" DESC LIMIT 1)), 0)
                    FROM json_each(p."Items") AS i),
                    CASE c."Rule" WHEN 0 THEN 'E71DE4CE-0000-4000-8000-000000000000' WHEN 1 THEN 'E71DE4CE-0000-4000-8000-000000000001' WHEN 2 THEN 'E71DE4CE-0000-4000-8000-000000000002' END,
                    coalesce(d."Code", ''), coalesce(d."IsOpen", 0), substr(m."OffSince", 1, 10)
                FROM "Completions" AS c
                JOIN "Members" AS m ON m."Person" = c."Person"
                JOIN "Agencies" AS a ON a."Id" = m."Agency"
                JOIN "Programmes" AS p ON p."Id" = c."Programme"
                LEFT JOIN "Teams" AS t ON t."Id" = m."Team"
                LEFT JOIN "Certificates" AS d
                    ON d."Person" = c."Person" AND d."Programme" = c."Programme" AND d."Round" = c."Round"
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "EvidenceTerms");

            migrationBuilder.Sql("""DELETE FROM "Retention" WHERE "Kind" = 'evidence' """);
        }
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Postgres
{
    [DbContext(typeof(PostgresDatabase))]
    [Migration("20261201040520_Evidence")]
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Agency = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: true),
                    AgencyName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TeamName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ProgrammeName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Terms = table.Column<Guid>(type: "uuid", nullable: false),
                    Certificate = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NameKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => new { x.Person, x.Programme, x.Round });
                });

            migrationBuilder.CreateTable(
                name: "EvidenceTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Rule = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Asked = table.Column<string>(type: "text", nullable: false)
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
                name: "IX_Evidence_NameKey_Person_CompletedOn_Programme_Round_Agency_~",
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
                    ('e71de4ce-0000-4000-8000-000000000000', 'Scenarios played to their end; briefings marked as read (the rule until 30 November 2026)', ''),
                    ('e71de4ce-0000-4000-8000-000000000001', 'Scenarios played to their end, or their account read and a question answered; of each briefing a question answered', ''),
                    ('e71de4ce-0000-4000-8000-000000000002', 'Scenarios played to their end, or their account read and a question answered; briefings marked as read', '')
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
                        WHERE l."Learner" = c."Person" AND l."Kind" = (i ->> 'Kind')::int
                            AND ((i ->> 'Slug') = '' OR l."Slug" = (i ->> 'Slug')) AND l."On" <= c."On"
                        ORDER BY l."On" DESC LIMIT 1)), 0)
                    FROM jsonb_array_elements(p."Items"::jsonb) AS i),
                    CAST(CASE c."Rule" WHEN 0 THEN 'e71de4ce-0000-4000-8000-000000000000' WHEN 1 THEN 'e71de4ce-0000-4000-8000-000000000001' WHEN 2 THEN 'e71de4ce-0000-4000-8000-000000000002' END AS uuid),
                    coalesce(d."Code", ''), coalesce(d."IsOpen", false), (m."OffSince" AT TIME ZONE 'Europe/London')::date
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

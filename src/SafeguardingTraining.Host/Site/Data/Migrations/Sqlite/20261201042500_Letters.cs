using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    [DbContext(typeof(SqliteDatabase))]
    [Migration("20261201042500_Letters")]
    public partial class Letters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DeclinedLetters",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclinedLetters", x => new { x.Person, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "LetterRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Recipient = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Standing = table.Column<int>(type: "INTEGER", nullable: false),
                    QueuedAt = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<string>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    Member = table.Column<Guid>(type: "TEXT", nullable: true),
                    Person = table.Column<Guid>(type: "TEXT", nullable: true),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: true),
                    Trouble = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<string>(type: "TEXT", nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LetterRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Languages = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietFrom = table.Column<int>(type: "INTEGER", nullable: false),
                    QuietUntil = table.Column<int>(type: "INTEGER", nullable: false),
                    RestsAtWeekends = table.Column<bool>(type: "INTEGER", nullable: false),
                    RestsOnBankHolidays = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueDays = table.Column<int>(type: "INTEGER", nullable: false),
                    RenewalDays = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LetterWordings",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WelshSubject = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    WelshBody = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterWordings", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "LetterParts",
                columns: table => new
                {
                    Recipient = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: true),
                    Agency = table.Column<Guid>(type: "TEXT", nullable: false),
                    Letter = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LetterParts", x => new { x.Recipient, x.Kind, x.Subject, x.Day });
                    table.ForeignKey(
                        name: "FK_LetterParts_LetterRecords_Letter",
                        column: x => x.Letter,
                        principalTable: "LetterRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LetterParts_Letter",
                table: "LetterParts",
                column: "Letter");

            migrationBuilder.CreateIndex(
                name: "IX_LetterParts_Person",
                table: "LetterParts",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_Agency_QueuedAt",
                table: "LetterRecords",
                columns: new[] { "Agency", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_DoneAt",
                table: "LetterRecords",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_Kind_Recipient_Subject_Day",
                table: "LetterRecords",
                columns: new[] { "Kind", "Recipient", "Subject", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_Kind_Standing_QueuedAt",
                table: "LetterRecords",
                columns: new[] { "Kind", "Standing", "QueuedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_Member",
                table: "LetterRecords",
                column: "Member");

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_Person",
                table: "LetterRecords",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_QueuedAt_Id",
                table: "LetterRecords",
                columns: new[] { "QueuedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LetterRecords_Standing_Rank_DueAt",
                table: "LetterRecords",
                columns: new[] { "Standing", "Rank", "DueAt" });

            // Three months, as a letter's fate is asked for in the weeks after it; whoever runs the site may say otherwise.
            migrationBuilder.Sql("""
                INSERT INTO "Retention" ("Kind", "Months") VALUES ('letters', 3) ON CONFLICT DO NOTHING
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DELETE FROM "Retention" WHERE "Kind" = 'letters' """);

            migrationBuilder.DropTable(
                name: "DeclinedLetters");

            migrationBuilder.DropTable(
                name: "LetterParts");

            migrationBuilder.DropTable(
                name: "LetterRules");

            migrationBuilder.DropTable(
                name: "LetterWordings");

            migrationBuilder.DropTable(
                name: "LetterRecords");
        }
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    [DbContext(typeof(SqliteDatabase))]
    [Migration("20261130160915_WhatCounts")]
    public partial class WhatCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Rule",
                table: "Standings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReadingCounts",
                table: "Programmes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Version",
                table: "Learnings",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Way",
                table: "Learnings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Rule",
                table: "Completions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Contents",
                table: "Certificates",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Issuer",
                table: "Certificates",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Rule",
                table: "Certificates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "BriefingReadings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Bookmarks",
                columns: table => new
                {
                    Learner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bookmarks", x => new { x.Learner, x.Kind, x.Slug });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bookmarks");

            // Left to itself the tool would build whole tables anew.
            migrationBuilder.Sql("""ALTER TABLE "Standings" DROP COLUMN "Rule" """);

            migrationBuilder.Sql("""ALTER TABLE "Programmes" DROP COLUMN "ReadingCounts" """);

            migrationBuilder.Sql("""ALTER TABLE "Learnings" DROP COLUMN "Version" """);

            migrationBuilder.Sql("""ALTER TABLE "Learnings" DROP COLUMN "Way" """);

            migrationBuilder.Sql("""ALTER TABLE "Completions" DROP COLUMN "Rule" """);

            migrationBuilder.Sql("""ALTER TABLE "Certificates" DROP COLUMN "Contents" """);

            migrationBuilder.Sql("""ALTER TABLE "Certificates" DROP COLUMN "Issuer" """);

            migrationBuilder.Sql("""ALTER TABLE "Certificates" DROP COLUMN "Rule" """);

            migrationBuilder.Sql("""ALTER TABLE "BriefingReadings" DROP COLUMN "AnsweredOn" """);
        }
    }
}

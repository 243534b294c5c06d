using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Postgres
{
    [DbContext(typeof(PostgresDatabase))]
    [Migration("20261130160923_WhatCounts")]
    public partial class WhatCounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Rule",
                table: "Standings",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReadingCounts",
                table: "Programmes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Version",
                table: "Learnings",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Way",
                table: "Learnings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Rule",
                table: "Completions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Contents",
                table: "Certificates",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "Issuer",
                table: "Certificates",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Rule",
                table: "Certificates",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "BriefingReadings",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Bookmarks",
                columns: table => new
                {
                    Learner = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
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

            migrationBuilder.DropColumn(
                name: "Rule",
                table: "Standings");

            migrationBuilder.DropColumn(
                name: "ReadingCounts",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Learnings");

            migrationBuilder.DropColumn(
                name: "Way",
                table: "Learnings");

            migrationBuilder.DropColumn(
                name: "Rule",
                table: "Completions");

            migrationBuilder.DropColumn(
                name: "Contents",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "Issuer",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "Rule",
                table: "Certificates");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "BriefingReadings");
        }
    }
}

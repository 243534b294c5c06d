using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DiaryPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DiaryEntries");

            migrationBuilder.AddColumn<long>(
                name: "Mark",
                table: "DiaryKeys",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "DiaryPages",
                columns: table => new
                {
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    Mark = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiaryPages", x => new { x.Author, x.Kind, x.Id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_DiaryPages_Author_Mark",
                table: "DiaryPages",
                columns: new[] { "Author", "Mark" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DiaryPages");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "DiaryKeys");

            migrationBuilder.CreateTable(
                name: "DiaryEntries",
                columns: table => new
                {
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Actions = table.Column<byte[]>(type: "bytea", nullable: false),
                    Learnt = table.Column<byte[]>(type: "bytea", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    PlaythroughId = table.Column<Guid>(type: "uuid", nullable: true),
                    Questions = table.Column<byte[]>(type: "bytea", nullable: false),
                    ScenarioTitle = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiaryEntries", x => new { x.Author, x.Id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_DiaryEntries_Author_On",
                table: "DiaryEntries",
                columns: new[] { "Author", "On" });
        }
    }
}

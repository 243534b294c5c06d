using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "DiaryPages",
                columns: table => new
                {
                    Author = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Mark = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Author = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Actions = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Learnt = table.Column<byte[]>(type: "BLOB", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlaythroughId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Questions = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ScenarioTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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

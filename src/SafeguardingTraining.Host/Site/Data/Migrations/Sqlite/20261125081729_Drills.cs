using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Drills : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Blame",
                table: "Choices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Noticed",
                table: "Choices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DrillAnswers",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Once = table.Column<Guid>(type: "TEXT", nullable: false),
                    Drill = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Went = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DrillAnswers", x => new { x.Person, x.Once });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DrillAnswers");

            migrationBuilder.DropColumn(
                name: "Blame",
                table: "Choices");

            migrationBuilder.DropColumn(
                name: "Noticed",
                table: "Choices");
        }
    }
}

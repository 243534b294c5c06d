using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Postgres
{
    [DbContext(typeof(PostgresDatabase))]
    [Migration("20261130183155_WorkshopPlans")]
    public partial class WorkshopPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "BegunAt",
                table: "Workshops",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EndedAt",
                table: "Workshops",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "Workshops",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Workshops",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Workshop",
                table: "Occasions",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "WorkshopRunPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Plan = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkshopRunPlans", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WorkshopRunPlans_Person_Slug",
                table: "WorkshopRunPlans",
                columns: new[] { "Person", "Slug" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "WorkshopRunPlans");

            migrationBuilder.DropColumn(
                name: "BegunAt",
                table: "Workshops");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "Workshops");

            migrationBuilder.DropColumn(
                name: "People",
                table: "Workshops");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "Workshops");

            migrationBuilder.DropColumn(
                name: "Workshop",
                table: "Occasions");
        }
    }
}

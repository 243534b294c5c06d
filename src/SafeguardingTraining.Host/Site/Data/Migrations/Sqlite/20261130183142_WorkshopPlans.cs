using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    [DbContext(typeof(SqliteDatabase))]
    [Migration("20261130183142_WorkshopPlans")]
    public partial class WorkshopPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BegunAt",
                table: "Workshops",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndedAt",
                table: "Workshops",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "Workshops",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Workshops",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Workshop",
                table: "Occasions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "WorkshopRunPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Plan = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false)
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

            migrationBuilder.Sql("""ALTER TABLE "Workshops" DROP COLUMN "BegunAt" """);

            migrationBuilder.Sql("""ALTER TABLE "Workshops" DROP COLUMN "EndedAt" """);

            migrationBuilder.Sql("""ALTER TABLE "Workshops" DROP COLUMN "People" """);

            migrationBuilder.Sql("""ALTER TABLE "Workshops" DROP COLUMN "Slug" """);

            migrationBuilder.Sql("""ALTER TABLE "Occasions" DROP COLUMN "Workshop" """);
        }
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    [DbContext(typeof(SqliteDatabase))]
    [Migration("20261201034351_Arrangements")]
    public partial class Arrangements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Elsewhere",
                table: "Standings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExemptUntil",
                table: "Standings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Arrangements",
                columns: table => new
                {
                    Member = table.Column<Guid>(type: "TEXT", nullable: false),
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Where = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Arrangements", x => new { x.Member, x.Programme, x.Kind, x.Item });
                    table.ForeignKey(
                        name: "FK_Arrangements_Members_Member",
                        column: x => x.Member,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Arrangements_Programmes_Programme",
                        column: x => x.Programme,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Arrangements_Programme",
                table: "Arrangements",
                column: "Programme");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Arrangements");

            // Left to itself the tool would build whole tables anew.
            migrationBuilder.Sql("""ALTER TABLE "Standings" DROP COLUMN "Elsewhere" """);

            migrationBuilder.Sql("""ALTER TABLE "Standings" DROP COLUMN "ExemptUntil" """);
        }
    }
}

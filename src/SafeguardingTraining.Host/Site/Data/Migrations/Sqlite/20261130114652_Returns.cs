using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Sqlite
{
    [DbContext(typeof(SqliteDatabase))]
    [Migration("20261130114652_Returns")]
    public partial class Returns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Origin",
                table: "Playthroughs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OriginTurn",
                table: "Playthroughs",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Left to itself the tool would build the whole table anew.
            migrationBuilder.Sql("""ALTER TABLE "Playthroughs" DROP COLUMN "Origin" """);
            migrationBuilder.Sql("""ALTER TABLE "Playthroughs" DROP COLUMN "OriginTurn" """);
        }
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SafeguardingTraining.Host.Site.Data.Migrations.Postgres
{
    [DbContext(typeof(PostgresDatabase))]
    [Migration("20261130084532_Locks")]
    public partial class Locks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "LockedKey",
                table: "Sessions",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Audit_About",
                table: "Audit",
                column: "About");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_About",
                table: "Audit");

            migrationBuilder.DropColumn(
                name: "LockedKey",
                table: "Sessions");
        }
    }
}

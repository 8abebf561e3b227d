using Drill.Domain.Curriculum;

namespace Drill.Content.Grade4.Shapes;

/// <summary>4年 垂直・平行と四角形.</summary>
internal sealed partial class Quadrilaterals : IUnitFile
{
    public Unit Unit => new("g4-quadrilaterals", "math", 4, 50, new("{垂直|すいちょく}・{平行|へいこう}と {四角形|しかくけい}", "Parallel lines and quadrilaterals"),
    [
        new Skill
        {
            Id = "lines-parallel-perpendicular",
            Name = new("{垂直|すいちょく}と {平行|へいこう}", "Parallel and perpendicular lines"),
            Codes = ["8250243211100000"],
            Prerequisites = ["angle-turn", "angle-measure"],
            Templates = [new("lines-parallel-perpendicular.paper", 1, FindLines)],
        },
        new Skill
        {
            Id = "parallel-line-angles",
            Name = new("{平行|へいこう}な {直線|ちょくせん}と {角|かく}", "Angles at parallel lines"),
            Codes = ["8250243211100000", "8250243252100000"],
            Prerequisites = ["lines-parallel-perpendicular", "angle-crossing-lines"],
            Templates = [new("parallel-line-angles.find", 1, FindAngle)],
        },
        new Skill
        {
            Id = "quadrilateral-names",
            Name = new("{台形|だいけい}・{平行四辺形|へいこうしへんけい}・ひし{形|がた}", "Trapezium, parallelogram and rhombus"),
            Codes = ["8250243211200000", "8250243212100000"],
            Prerequisites = ["lines-parallel-perpendicular"],
            Templates = [new("quadrilateral-names.paper", 1, NameShape)],
        },
        new Skill
        {
            Id = "parallelogram-properties",
            Name = new("{平行四辺形|へいこうしへんけい}の {辺|へん}と {角|かく}", "Sides and angles of parallelograms"),
            Codes = ["8250243211200000", "8250243212100000"],
            Prerequisites = ["quadrilateral-names", "angle-crossing-lines"],
            Templates = [new("parallelogram-properties.find", 1, FindSideOrAngle), new("parallelogram-properties.corner", 1, FindCorner)],
        },
        new Skill
        {
            Id = "quadrilateral-diagonals",
            Name = new("{四角形|しかくけい}の {対角線|たいかくせん}", "Diagonals of quadrilaterals"),
            Codes = ["8250243212100000", "8250243211200000"],
            Prerequisites = ["quadrilateral-names", "parallelogram-properties"],
            Templates = [new("quadrilateral-diagonals.name", 1, NameByDiagonals)],
        },
    ]);
}

using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.FirstUnitMisconceptions;

namespace Drill.Content.Grade2;

/// <summary>2年 ながさ.</summary>
internal sealed class Length : IUnitFile
{
    public Unit Unit => new("g2-length", "math", 2, 15, new("ながさ", "Lengths"),
    [
        new Skill
        {
            Id = "length-reading",
            Name = new("ものさしで はかる", "Reading a ruler"),
            Codes = ["8250223311100000", "8250223311200000"],
            Prerequisites = ["measure-by-units", "number-line-100"],
            Templates = [new("length-reading.ruler", 1, ReadRuler)],
        },
        new Skill
        {
            Id = "length-conversion",
            Name = new("ながさの たんい", "Units of length"),
            Codes = ["8250223311100000", "8250223312100000"],
            Prerequisites = ["length-reading"],
            Templates = [new("length-conversion.change", 1, Convert)],
        },
        new Skill
        {
            Id = "length-sum",
            Name = new("ながさの たしざん・ひきざん", "Adding and subtracting lengths"),
            Codes = ["8250223311100000", "8250223312100000"],
            Prerequisites = ["length-conversion", "add-no-carry"],
            Templates = [new("length-sum.tapes", 1, Join)],
        },
    ]);

    // Level 1: whole centimetres. 2: centimetres and millimetres on a ruler of 10. 3: on a ruler of 20, asked in millimetres.
    private static ItemDraft ReadRuler(int level, SeededRandom random)
    {
        var cm = level switch { 1 => random.Between(2, 19), 2 => random.Between(1, 8), _ => random.Between(4, 9) };
        var mm = level == 1 ? 0 : random.Between(1, 9);
        var total = (10 * cm) + mm;
        Scale ruler = level == 1
            ? new(ScaleShape.Ruler, new Ticks(0, 20, 5, 1), cm, "cm")
            : new(ScaleShape.Ruler, new Ticks(0, 10, 1, new(1, 10)), new(total, 10), "cm");
        return level == 1
            ? new ItemDraft
            {
                Prompt = new($"{random.Pick("テープ", "リボン", "ひも")}の ながさは どれだけですか。たんいも えらびましょう。", "How long is it? Choose the unit too."),
                Figure = ruler,
                Key = new QuantityKey(cm, MeasureUnit.Cm) { OfferedUnits = [MeasureUnit.Mm, MeasureUnit.Cm, MeasureUnit.M] },
                Hint = new("0の めもりから、どこまで あるか みよう。", "Look from 0 to where it ends."),
                Solution = [new("ちいさい 1めもりは 1 cm。", "Each small mark is 1 cm."), new($"0から {cm}めもりで {cm} cm。", $"{cm} marks from 0: {cm} cm."), new($"こたえは {cm} cm", $"The answer is {cm} cm.")],
                Traps = [new(TookSmallerUnit, QuantityKey.ResponseFor(cm, MeasureUnit.Mm)), new(CountedFromOne, QuantityKey.ResponseFor(cm + 1, MeasureUnit.Cm))],
            }
            : new ItemDraft
            {
                Prompt = new($"{random.Pick("テープ", "リボン", "ひも")}の ながさは なん mmですか。", "How many mm long is it?"),
                Figure = ruler,
                Key = new NumberKey(total),
                Hint = new("1 cmは 10 mm。ちいさい 1めもりは 1 mmだよ。", "1 cm is 10 mm; each small mark is 1 mm."),
                Solution =
                [
                    new($"{cm} cmと、あと ちいさい めもり {mm}つ。", $"{cm} cm and {mm} small marks."),
                    .. level == 3 ? [new($"{cm} cmは 1 cmが {cm}つで {10 * cm} mm。", $"{cm} cm are {cm} times 1 cm: {10 * cm} mm.")] : Array.Empty<LocalizedText>(),
                    new($"{10 * cm} mmと {mm} mmで {total} mm。", $"{10 * cm} mm and {mm} mm make {total} mm."),
                    new($"こたえは {total} mm", $"The answer is {total} mm."),
                ],
                Traps = [NumberTrap.Of(ForgotSmallPart, 10 * cm), NumberTrap.Of(CountedFromOne, total + 1)],
            };
    }

    // Level 1: mm and cm. 2: cm and mm together. 3: m and cm together.
    private static ItemDraft Convert(int level, SeededRandom random)
    {
        var (big, small, step) = level == 3 ? ("m", "cm", 100) : ("cm", "mm", 10);
        var bigs = level == 1 ? random.Between(3, 15) : random.Between(2, 9);
        var smalls = level switch { 1 => 0, 2 => random.Between(1, 9), _ => random.Draw(r => r.Between(5, 95), n => n != bigs) };
        return UnitDrafts.Convert(bigs, big, smalls, small, step, step == 10 ? 100 : 10, random.Between(0, 1) == 1);
    }

    // Level 1: whole cm. 2: cm and mm, no regrouping. 3: cm and mm, with regrouping.
    private static ItemDraft Join(int level, SeededRandom random) =>
        UnitDrafts.Join(level, random, "cm", "mm", new("あかい テープ", "a red tape"), new("あおい テープ", "a blue tape"), new("つなぐと", "long are they joined"), new("ちがいは", "big is the difference"));
}

using Drill.Content.Writing;
using Drill.Domain.Curriculum;
using Drill.Domain.Items;
using Drill.Domain.Items.Figures.Counting;
using Drill.Domain.Items.Figures.Measures;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Items.Responses.Quantities;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Measures.WeighingMisconceptions;

namespace Drill.Content.Grade3.Measures;

/// <summary>3年 重さ.</summary>
internal sealed partial class Weights : IUnitFile
{
    private static readonly ThousandUnits KgAndG = new("kg", "g");
    private static readonly ThousandUnits TAndKg = new("t", "kg");

    public Unit Unit => new("g3-weight", "math", 3, 45, new("{重|おも}さ", "Weight"),
    [
        new Skill
        {
            Id = "measure-weight-convert",
            Name = new("kgと g、tと kg", "Kilograms and grams, tonnes"),
            Codes = ["8250233311100000", "8250233312100000"],
            Prerequisites = ["measure-length-convert"],
            Templates = [new("measure-weight-convert.units", 1, Convert)],
        },
        new Skill
        {
            Id = "weigh-read-scale",
            Name = new("はかりの めもりを {読|よ}む", "Reading scales"),
            Codes = ["8250233311200000", "8250233311100000"],
            Prerequisites = ["measure-weight-convert"],
            Templates = [new("weigh-read-scale.dial", 1, ReadDial)],
        },
        new Skill
        {
            Id = "weigh-contents",
            Name = new("{重|おも}さの たし{算|ざん}と ひき{算|ざん}", "Adding and subtracting weights"),
            Codes = ["8250233311100000", "8250233311200000", "8250233121200000"],
            Prerequisites = ["measure-weight-convert", "add-3digit", "sub-3digit"],
            Templates = [new("weigh-contents.story", 1, WeighContents)],
        },
        new Skill
        {
            Id = "measure-weight-units",
            Name = new("{重|おも}さの たんい", "Units of weight"),
            Codes = ["8250233311200000", "8250233311100000"],
            Prerequisites = ["measure-weight-convert", "measure-length-units"],
            Templates = [new("measure-weight-units.things", 1, ChooseUnits)],
        },
        new Skill
        {
            Id = "measure-tools",
            Name = new("はかる どうぐを えらぶ", "Choosing what to measure with"),
            Codes = ["8250233311200000"],
            Prerequisites = ["measure-weight-units", "measure-length-units"],
            Templates = [new("measure-tools.things", 1, ChooseTools)],
        },
        new Skill
        {
            Id = "measure-unit-relations",
            Name = new("たんいの かんけい", "How units are related"),
            Codes = ["8250233312100000", "8250233311100000"],
            Prerequisites = ["measure-weight-convert", "measure-length-convert"],
            Templates = [new("measure-unit-relations.thousand", 1, RelateUnits)],
        },
    ]);

    private static ItemDraft Convert(int level, SeededRandom random)
    {
        var (units, ja, en) = random.Pick(
            (KgAndG, "すいかの {重|おも}さ", "The weight of a watermelon"), (KgAndG, "{赤|あか}ちゃんの {重|おも}さ", "The weight of a baby"), (TAndKg, "トラックの {重|おも}さ", "The weight of a truck"), (TAndKg, "くじらの {重|おも}さ", "The weight of a whale"));
        return units.Convert(level, random, ja, en);
    }

    // Level 1: scales to 1 kg with marks of 10 g. 2: to 2 kg with marks of 20 g. 3: to 4 kg with marks of 50 g, read in kg and g.
    private static ItemDraft ReadDial(int level, SeededRandom random)
    {
        var (to, major, minor) = level switch { 1 => (1000, 100, 10), 2 => (2000, 200, 20), _ => (4000, 500, 50) };
        var reading = random.Draw(r => minor * r.Between(1, (to / minor) - 1), n => n % major > minor && n % 1000 > 0 && (level != 2 || n % major != 2 * minor) && (level < 3 || n > 1000));
        var (numbered, marks) = (reading / major * major, reading % major / minor);
        var asTens = numbered + (10 * marks);
        var shortByOne = reading - minor;
        return new ItemDraft
        {
            Prompt = level == 3
                ? new("はかりの はりは {何|なん}kg {何|なん}gを さして いますか。", "How many kg and g do the scales show?")
                : new("はかりの はりは {何|なん}gを さして いますか。", "How many grams do the scales show?"),
            Figure = new Scale(ScaleShape.Dial, new(0, to, major, minor), reading, "g"),
            Key = level == 3 ? StepCells.Line((reading / 1000, "kg"), (reading % 1000, "g")) : new NumberKey(reading),
            Hint = new("{数字|すうじ}と {数字|すうじ}の {間|あいだ}は いくつに {分|わ}かれて いるかな。", "Into how many parts is the space between two numbers divided?"),
            Solution =
            [
                new($$"""{{major}} gが {{major / minor}}こに {分|わ}かれて いるから、1めもりは {{minor}} g。""", $"{major} g are divided into {major / minor} parts, so one mark is {minor} g."),
                new($$"""{{numbered}} gから {{marks}}めもりで ${{numbered}} + {{minor * marks}} = {{reading}}$ g。""", $"{marks} marks past {numbered} g: ${numbered} + {minor * marks} = {reading}$ g."),
                level == 3 ? new($$"""{答|こた}えは {{KgAndG.Write(reading)}}""", $"The answer is {KgAndG.Write(reading)}.") : WorkedSolution.Answer($"{reading}", "g"),
            ],
            Traps = level switch
            {
                1 => [NumberTrap.Of(OneMarkShort, shortByOne), NumberTrap.Of(MarkAsOne, numbered + marks)],
                2 => [NumberTrap.Of(MarkAsTen, asTens), NumberTrap.Of(OneMarkShort, shortByOne)],
                _ => [new(MarkAsTen, StepCells.LineNumbers(asTens / 1000, asTens % 1000)), new(OneMarkShort, StepCells.LineNumbers(shortByOne / 1000, shortByOne % 1000))],
            },
        };
    }

    // Level 1: container and contents, in g. 2: the contents out of the whole. 3: the container out of the whole, in kg and g.
    private static ItemDraft WeighContents(int level, SeededRandom random)
    {
        var (container, contents) = level == 3 ? (10 * random.Between(25, 95), (1000 * random.Between(2, 4)) + (10 * random.Between(5, 45))) : (10 * random.Between(15, 40), 10 * random.Between(45, 92));
        var whole = container + contents;
        var (ja, holdJa, en, holdEn) = random.Pick(("みかん", "かご", "mikan", "basket"), ("りんご", "{箱|はこ}", "apples", "box"), ("じゃがいも", "ふくろ", "potatoes", "bag"));
        var (prompt, answer, sum) = level switch
        {
            1 => (new LocalizedText($$"""{{container}} gの {{holdJa}}に {{ja}}を {{contents}} g {入|い}れました。{全体|ぜんたい}の {重|おも}さは どれだけですか。""", $"{contents} g of {en} are put into a {holdEn} of {container} g. What is the whole weight?"), whole, $"{container} + {contents} = {whole}"),
            2 => (new($$"""{{container}} gの {{holdJa}}に {{ja}}を {入|い}れて はかると {{KgAndG.Write(whole)}}でした。{{ja}}の {重|おも}さは どれだけですか。""", $"With {en} inside, a {holdEn} of {container} g weighs {KgAndG.Write(whole)}. What do the {en} weigh?"), contents, $"{whole} - {container} = {contents}"),
            _ => (new($$"""{{ja}} {{KgAndG.Write(contents)}}を {{holdJa}}に {入|い}れて はかると {{KgAndG.Write(whole)}}でした。{{holdJa}}の {重|おも}さは どれだけですか。""", $"With {KgAndG.Write(contents)} of {en} inside, a {holdEn} weighs {KgAndG.Write(whole)}. What does the {holdEn} weigh?"), container, $"{whole} - {contents} = {container}"),
        };
        return new ItemDraft
        {
            Prompt = prompt,
            Figure = TapeDiagram.Of(
                level == 1 ? "□" : $"{whole} g",
                new TapeSegment(container, level == 3 ? "□" : $"{container} g"),
                new TapeSegment(contents, level == 2 ? "□" : $"{contents} g")),
            Key = new QuantityKey(answer, MeasureUnit.G) { OfferedUnits = [MeasureUnit.G, MeasureUnit.Kg] },
            Hint = new("{全体|ぜんたい}の {重|おも}さは {入|い}れものと {中|なか}みを あわせた {重|おも}さだよ。", "The whole weight is the container and the contents together."),
            Solution =
            [
                level == 1
                    ? new("{入|い}れものと {中|なか}みを あわせる。", "Put the container and the contents together.")
                    : new($$"""gに そろえると {全体|ぜんたい}は {{whole}} g。""", $"In grams the whole is {whole} g."),
                .. level == 3 ? [new($$"""{中|なか}みは {{contents}} g。""", $"The contents are {contents} g.")] : Array.Empty<LocalizedText>(),
                LocalizedText.Same($"${sum}$"),
                WorkedSolution.Answer($"{answer}", "g"),
            ],
            Traps = level switch
            {
                1 => [Grams(TookContainerAway, contents - container), Grams(ForgotContainer, contents)],
                2 => [Grams(ForgotContainer, whole), Grams(AddedContainer, whole + container)],
                _ => [Grams(AddedContainer, whole + contents), Grams(ForgotContainer, whole)],
            },
        };
    }

    private static Trap Grams(Misconception misconception, int grams) => new(misconception, QuantityKey.ResponseFor(grams, MeasureUnit.G));
}

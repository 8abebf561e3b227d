using Drill.Content.Choices;
using Drill.Content.Misconceptions.Relations;
using Drill.Content.Writing;
using Drill.Domain.Items;
using Drill.Domain.Items.Responses.Algebra;
using Drill.Domain.Items.Responses.Numbers;
using Drill.Domain.Numbers;
using Drill.Domain.Text;
using static Drill.Content.Misconceptions.Relations.DirectInverseMisconceptions;

namespace Drill.Content.Grade6.Relations;

/// <content>比例・反比例の利用、見分け方.</content>
internal sealed partial class Proportion
{
    // Level 1: a whole multiple of what was measured. 2: by way of one. 3: back to the number of things.
    private static ItemDraft UseProportion(int level, SeededRandom random)
    {
        var (jaThing, jaMeasure, enThing, enMeasure, unit, counter, least, most) = random.Pick(
            ("{画用紙|がようし}", "{重|おも}さ", "sheets of drawing paper", "weigh", "g", "まい", 4, 9),
            ("くぎ", "{重|おも}さ", "nails", "weigh", "g", "{本|ぽん}", 2, 7),
            ("おはじき", "{重|おも}さ", "glass counters", "weigh", "g", "こ", 3, 8),
            ("{切手|きって}シート", "{重|おも}さ", "sheets of stamps", "weigh", "g", "まい", 3, 8));
        var (few, each, factor) = random.Draw(
            r => (Few: 10 * r.Between(1, 4), Each: r.Between(least, most), Factor: level == 1 ? r.Between(3, 9) : r.Between(11, 39)),
            n => level == 1 || (n.Factor % 10 != 0 && n.Factor * 10 % n.Few != 0));
        var many = level == 1 ? few * factor : factor * 10;
        var (fewMass, manyMass) = (few * each, many * each);
        var asking = counter == "{本|ぽん}" ? "{何本|なんぼん}" : $"{{何|なん}}{counter}";
        return level == 3
            ? Draft(
                new($"{jaThing} {few}{counter}の {jaMeasure}を はかると {fewMass}{unit}でした。{{全部|ぜんぶ}}の {jaMeasure}が {manyMass}{unit}の とき、{jaThing}は およそ {asking} ありますか。", $"{few} {enThing} {enMeasure} {fewMass} {unit}. All of them {enMeasure} {manyMass} {unit}. About how many {enThing} are there?"),
                many,
                [new($"1{counter}あたり ${fewMass} ÷ {few} = {each}$ {unit}", $"One of them: ${fewMass} ÷ {few} = {each}$ {unit}."), LocalizedText.Same($"${manyMass} ÷ {each} = {many}$"), new($"たしかめ：${each} × {many} = {manyMass}$", $"Check: ${each} × {many} = {manyMass}$."), new($"{{答|こた}}えは およそ ${many}${counter}", $"The answer is about ${many}$ {enThing}.")],
                [NumberTrap.Of(AddedStep, few + manyMass - fewMass), NumberTrap.Of(TurnedConstant, new Rational(manyMass * each, 1))])
            : Draft(
                new($"{jaThing} {few}{counter}の {jaMeasure}を はかると {fewMass}{unit}でした。この {jaThing} {many}{counter}の {jaMeasure}は およそ {{何|なん}}{unit}ですか。", $"{few} {enThing} {enMeasure} {fewMass} {unit}. About how many {unit} do {many} {enMeasure}?"),
                manyMass,
                [
                    level == 1 ? new($"{{数|かず}}が ${many} ÷ {few} = {factor}$ {{倍|ばい}}", $"The number is ${many} ÷ {few} = {factor}$ times as large.") : new($"1{counter}あたり ${fewMass} ÷ {few} = {each}$ {unit}", $"One of them: ${fewMass} ÷ {few} = {each}$ {unit}."),
                    LocalizedText.Same(level == 1 ? $"${fewMass} × {factor} = {manyMass}$" : $"${each} × {many} = {manyMass}$"),
                    new($"{{答|こた}}えは およそ ${manyMass}$ {unit}", $"The answer is about ${manyMass}$ {unit}."),
                ],
                [NumberTrap.Of(AddedStep, fewMass + many - few), NumberTrap.Of(TookForInverse, new Rational(fewMass * few, many))]);
    }

    private static ItemDraft Draft(LocalizedText prompt, Rational answer, LocalizedText[] steps, Trap[] traps) => new()
    {
        Prompt = prompt,
        Key = new NumberKey(answer, IsDecimal: true),
        Hint = new("{一方|いっぽう}が {何倍|なんばい}に なると、もう {一方|いっぽう}は どうなるかな。", "When one becomes so many times as large, what does the other do?"),
        Solution = steps,
        Traps = traps,
    };

    // Level 1: a small product. 2: a larger product. 3: a product with a decimal factor.
    private static ItemDraft WriteInverse(int level, SeededRandom random)
    {
        var (x, units) = random.Draw(r => (X: r.Between(2, level == 1 ? 6 : 9), Y: r.Between(level == 1 ? 3 : 11, level == 1 ? 12 : 48)), n => n.X != n.Y && n.Y % 10 != 0 && n.Y % n.X != 0 && (level < 3 || n.X * n.Y % 10 != 0));
        var y = new Rational(units, level == 3 ? 10 : 1);
        var (textY, product) = (NumberKey.Write(y), NumberKey.Write(y * x));
        var (ja, en) = random.Pick(
            ("{面積|めんせき}が きまって いる {長方形|ちょうほうけい}の たてを $x$cm、よこを $y$cmと します。", "A rectangle of a fixed area is $x$ cm high and $y$ cm wide."),
            ("きまった {道|みち}のりを {時速|じそく} $x$kmで {進|すす}むと $y${時間|じかん} かかります。", "A fixed distance takes $y$ hours at $x$ km an hour."),
            ("きまった {量|りょう}の ジュースを $x${人|にん}で {等|ひと}しく {分|わ}けると 1{人分|にんぶん}は $y$dLです。", "A fixed amount of juice is shared by $x$ children, $y$ dL each."));
        return new ItemDraft
        {
            Prompt = new($"{ja}$x$が {x}の とき $y$は {textY}です。$y$を $x$の {{式|しき}}で {{表|あらわ}}しましょう。", $"{en} When $x$ is {x}, $y$ is {textY}. Write $y$ as an expression with $x$."),
            Key = new ExpressionKey($"y={product}÷x"),
            Hint = new("$x × y$が いつも {同|おな}じに なる {関係|かんけい}だよ。", "$x × y$ is always the same here."),
            Solution =
            [
                new($"きまった {{数|かず}}：$x × y = {x} × {textY} = {product}$", $"The constant: $x × y = {x} × {textY} = {product}$."),
                WorkedSolution.Answer($"y = {product} ÷ x"),
            ],
            Traps =
            [
                new(TookForProportion, ExpressionKey.ResponseFor($"y={product}×x")),
                new(FixedSum, ExpressionKey.ResponseFor($"y={NumberKey.Write(y + x)}-x")),
            ],
        };
    }

    // Level 1: half or double. 2: by way of the product. 3: how much more or less than before.
    private static ItemDraft UseInverse(int level, SeededRandom random)
    {
        var (before, after, y) = random.Draw(r => (Before: r.Between(2, 15), After: r.Between(2, 15), Y: r.Between(level == 1 ? 4 : 6, level == 1 ? 20 : 48)), n =>
            n.Before * n.Y % n.After == 0 && n.Before != n.After && (level == 1 ? n.After % n.Before == 0 : n.After % n.Before != 0 && n.Before % n.After != 0) && n.Y * n.After % n.Before == 0 && n.Before * n.Y / n.After != n.Y + n.Before - n.After);
        var result = before * y / after;
        var change = Math.Abs(result - y);
        var (ja, en, unitJa, unitEn) = random.Pick(
            ($"1{{分|ぷん}}に {before}Lずつ {{水|みず}}を {{入|い}}れると {y}{Minutes(y)}で いっぱいに なる {{水|すい}}そうが あります。1{{分|ぷん}}に {after}Lずつ {{入|い}}れると、{{何分|なんぷん}}で いっぱいに なりますか。", $"A tank is full after {y} minutes at {before} L a minute. How many minutes does it take at {after} L a minute?", Minutes(result), "minutes"),
            ($"{before}{{人|にん}}で すると {y}{{時間|じかん}} かかる {{仕事|しごと}}を、{after}{{人|にん}}で すると {{何時間|なんじかん}} かかりますか。{{全員|ぜんいん}} {{同|おな}}じ {{速|はや}}さで {{仕事|しごと}}を します。", $"A job takes {before} people {y} hours. How many hours does it take {after} people who work equally fast?", "{時間|じかん}", "hours"));
        var ask = $"かかる {{時間|じかん}}は {(unitEn == "minutes" ? "{何分|なんぷん}" : "{何時間|なんじかん}")} {(result > y ? "{長|なが}く" : "{短|みじか}く")} なりますか";
        return Draft(
            new(level == 3 ? $"{ja.Replace("{何分|なんぷん}で いっぱいに なりますか", ask, StringComparison.Ordinal).Replace("{何時間|なんじかん} かかりますか", ask, StringComparison.Ordinal)}" : ja, level == 3 ? $"{en} Answer only by how much {(result > y ? "longer" : "shorter")} that is than before." : en),
            level == 3 ? change : result,
            [
                new($"{{積|せき}}は いつも {{同|おな}}じ：${before} × {y} = {before * y}$", $"The product stays the same: ${before} × {y} = {before * y}$."),
                LocalizedText.Same($"${before * y} ÷ {after} = {result}$"),
                .. level == 3 ? [LocalizedText.Same(result > y ? $"${result} − {y} = {change}$" : $"${y} − {result} = {change}$")] : Array.Empty<LocalizedText>(),
                WorkedSolution.Answer($"{(level == 3 ? change : result)}", unitJa, unitEn),
            ],
            level == 3
                ? [NumberTrap.Of(TookForProportion, Math.Abs((y * after / before) - y)), NumberTrap.Of(RatioTermMisconceptions.GaveOtherPart, result)]
                : [NumberTrap.Of(TookForProportion, y * after / before), .. y + before - after > 0 ? [NumberTrap.Of(FixedSum, y + before - after)] : Array.Empty<Trap>()]);
    }

    // Level 1: plain situations. 2: with the numbers of one pair. 3: with two pairs of numbers.
    private static ItemDraft Classify(int level, SeededRandom random)
    {
        var n = random.Between(12, 90);
        var small = random.Between(3, 9);
        var (kind, ja, en) = random.Pick(
            (0, $"1こ {n}{{円|えん}}の あめを $x$こ {{買|か}}った ときの {{代金|だいきん}} $y${{円|えん}}", $"the price $y$ in yen of $x$ candies at {n} yen each"),
            (0, $"{{時速|じそく}} {n}kmの {(n < 30 ? "{自転車|じてんしゃ}" : "{車|くるま}")}が $x${{時間|じかん}}に {{進|すす}}む {{道|みち}}のり $y$km", $"the distance $y$ in km that a {(n < 30 ? "bicycle" : "car")} goes in $x$ hours at {n} km an hour"),
            (0, $"{{底辺|ていへん}} {n}cm、{{高|たか}}さ $x$cmの {{平行四辺形|へいこうしへんけい}}の {{面積|めんせき}} $y$cm²", $"the area $y$ in cm² of a parallelogram with a base of {n} cm and a height of $x$ cm"),
            (1, $"{n}kmの {{道|みち}}のりを {{時速|じそく}} $x$kmで {{進|すす}}む ときの {{時間|じかん}} $y${{時間|じかん}}", $"the hours $y$ that {n} km take at $x$ km an hour"),
            (1, $"{n}Lの {{水|みず}}を 1{{分|ぷん}}に $x$Lずつ {{使|つか}}う ときの {{使|つか}}える {{時間|じかん}} $y${{分|ふん}}", $"the minutes $y$ that {n} L of water last at $x$ L a minute"),
            (1, $"{{面積|めんせき}} {n}cm²の {{長方形|ちょうほうけい}}の たて $x$cmと よこ $y$cm", $"the height $x$ and width $y$ in cm of a rectangle of {n} cm²"),
            (2, $"{n}ページの {{本|ほん}}の、{{読|よ}}んだ ページ $x$と のこりの ページ $y$", $"the pages read $x$ and the pages left $y$ of a book of {n} pages"),
            (2, $"まわりの {{長|なが}}さが {2 * n}cmの {{長方形|ちょうほうけい}}の たて $x$cmと よこ $y$cm", $"the height $x$ and width $y$ in cm of a rectangle that is {2 * n} cm round"),
            (3, $"{n}gの かごに 1こ {small}gの ボールを $x$こ {{入|い}}れた ときの {{全体|ぜんたい}}の {{重|おも}}さ $y$g", $"the weight $y$ in g of a basket of {n} g with $x$ balls of {small} g each"),
            (3, $"{small}{{才|さい}}ちがいの {{姉|あね}}と {{妹|いもうと}}で、{{妹|いもうと}}が $x${{才|さい}}の ときの {{姉|あね}}の {{年|とし}} $y${{才|さい}}", $"the age $y$ of a girl when her sister, {small} years younger, is $x$ years old"));
        Rational At(int x) => kind switch { 0 => n * x, 1 => new Rational(n, x), 2 => n - x, _ => ja.Contains("ボール", StringComparison.Ordinal) ? n + (small * x) : x + small };
        string Seen(int x) => $"$x = {x}$、$y = {At(x)}$";
        var (first, second) = (random.Between(1, 3), random.Between(4, 6));
        var (seenJa, seenEn) = level switch
        {
            1 => ("", ""),
            2 => ($"たとえば {Seen(first)}です。", $" For example, $x = {first}$ and $y = {At(first)}$."),
            _ => ($"たとえば {Seen(first)}、また {Seen(second)}です。", $" For example, $x = {first}$ and $y = {At(first)}$, or $x = {second}$ and $y = {At(second)}$."),
        };
        LocalizedText direct = new("{比例|ひれい}する", "proportional"), inverse = new("{反比例|はんぴれい}する", "inversely proportional"), neither = new("どちらでも ない", "neither");
        var options = kind switch
        {
            0 => OneOf.Shuffled(random, direct, (TookForInverse, inverse), (AddedConstant, neither)),
            1 => OneOf.Shuffled(random, inverse, (TookForProportion, direct), (FixedSum, neither)),
            2 => OneOf.Shuffled(random, neither, (FixedSum, inverse), (BothGrowing, direct)),
            _ => OneOf.Shuffled(random, neither, (BothGrowing, direct), (FixedSum, inverse)),
        };
        var right = kind switch { 0 => direct, 1 => inverse, _ => neither };
        return new ItemDraft
        {
            Prompt = new($"{ja}。{seenJa}$y$は $x$に {{比例|ひれい}}しますか、{{反比例|はんぴれい}}しますか。", $"Think of {en}.{seenEn} Is $y$ proportional or inversely proportional to $x$?"),
            Key = options.Key,
            Hint = new("$x$を 2{倍|ばい}に すると $y$は どうなるかな。", "What does $y$ do when $x$ is doubled?"),
            Solution =
            [
                level == 1 ? new($"$x = 2$なら $y = {At(2)}$、$x = 4$なら $y = {At(4)}$", $"For $x = 2$, $y = {At(2)}$; for $x = 4$, $y = {At(4)}$.") : new($"$x = {first}$なら $y = {At(first)}$、$x = {2 * first}$なら $y = {At(2 * first)}$", $"For $x = {first}$, $y = {At(first)}$; for $x = {2 * first}$, $y = {At(2 * first)}$."),
                kind switch
                {
                    0 => new("2{倍|ばい}に なると $y$も 2{倍|ばい}に なるから、{比例|ひれい}する。", "When $x$ doubles, $y$ doubles: it is a proportion."),
                    1 => new("2{倍|ばい}に なると $y$は {半分|はんぶん}に なるから、{反比例|はんぴれい}する。", "When $x$ doubles, $y$ is halved: it is an inverse proportion."),
                    _ => new("2{倍|ばい}にも {半分|はんぶん}にも ならないから、どちらでも ない。", "It neither doubles nor halves: it is neither."),
                },
                new($"{{答|こた}}えは「{right.Ja}」。", $"The answer: {right.En}."),
            ],
            Traps = [.. options.Traps],
        };
    }

    private static string Minutes(int count) => Counters.Minutes(count);
}

using Drill.Domain.Items;

namespace Drill.Content.Misconceptions.Relations;

/// <summary>Wrong ideas about what a story of adding and taking away asks for.</summary>
internal static class StoryMisconceptions
{
    public static readonly Misconception TurnedRound = new(
        "story-turned-subtraction-round",
        new("引き算の式の数を逆に書いた", "Wrote the subtraction the wrong way round"),
        new("おおきい かずから ちいさい かずを ひくよ。はじめに いくつ あったかな。", "Take the smaller number from the bigger one. How many were there first?"),
        new("問題に出てきた順や、取る数を先に書いています。初めにあった数をブロックで置き、そこから取る動きを式の順に書かせましょう。",
            "The numbers are written in the order met, or the part taken away comes first. Lay out what was there first and take from it."),
        "choose-expression");

    public static readonly Misconception AddedForLess = new(
        "story-added-for-less",
        new("減る・違いの場面を足し算にした", "Chose adding where something goes away or is compared"),
        new("ふえる おはなしかな、へる おはなしかな。ちがいを きく ときは ひきざんだよ。", "Does it grow or shrink? To find the difference, subtract."),
        new("「ちがい」「のこり」の場面で足しています。テープや○の図に2つの数を並べ、何を求めるかを指させましょう。",
            "The child adds where the rest or the difference is asked. Draw both numbers as rows and point at what is asked."),
        "compare-difference", "choose-expression");

    public static readonly Misconception SubtractedForMore = new(
        "story-subtracted-for-more",
        new("増える・合わせる場面を引き算にした", "Chose subtracting where things come together"),
        new("あわせて いくつかな。ふえる おはなしは たしざんだよ。", "How many together? When more come, add."),
        new("「あわせて」「ふえる」の場面で引いています。ブロックを寄せる動きをさせ、式の記号と結びつけましょう。",
            "The child subtracts where things come together. Push blocks together and link the move to the sign."),
        "choose-expression");

    public static readonly Misconception StoppedHalfway = new(
        "story-stopped-halfway",
        new("おはなしの途中までしか式にしなかった", "Stopped before the end of the story"),
        new("おはなしは まだ つづくよ。さいごの かずも つかおう。", "The story goes on. Use the last number too."),
        new("3つの数のうち2つだけを使っています。場面ごとに絵をかき、使った数に印をつけさせましょう。",
            "Only two of the three numbers are used. Draw a picture for each part of the story and tick the numbers."),
        "three-numbers");

    public static readonly Misconception KeptFirstSign = new(
        "story-kept-first-sign",
        new("後の記号も前と同じにした", "Used the first sign for both steps"),
        new("2つめの しるしも よく みよう。たすのかな、ひくのかな。", "Look at the second sign too: plus or minus?"),
        new("「＋」と「−」がまじる式で、はじめの記号を続けて使っています。記号に色をつけ、左から1つずつ計算させましょう。",
            "With plus and minus mixed, the first sign is used twice. Colour the signs and go from left to right."),
        "three-numbers");

    public static readonly Misconception WentByMoreWord = new(
        "story-went-by-word",
        new("「おおい」「すくない」の言葉だけで計算を決めた", "Let the word \"more\" or \"fewer\" decide"),
        new("どちらが おおいのかな。ずに かいて、もとめる ほうに しるしを つけよう。", "Which one has more? Draw it and mark the one that is asked for."),
        new("「おおい」なら足す、「すくない」なら引くと決めています。2本のテープ図をかき、求めるほうが長いか短いかを先に考えさせましょう。",
            "\"More\" is taken for plus and \"fewer\" for minus. Draw two tapes and decide first whether the one asked for is longer or shorter."),
        "more-or-fewer");

    public static readonly Misconception GaveDifference = new(
        "story-gave-difference",
        new("違いの数だけを答えた", "Gave only how many more or fewer"),
        new("きかれて いるのは ちがいでは ないよ。ずで たしかめよう。", "It is not the difference that is asked. Check in the drawing."),
        new("問題文にある「いくつ多い」の数をそのまま答えています。求めるものを□にした図をかかせましょう。",
            "The number of \"so many more\" is given back. Have the child draw the story with □ for what is asked."),
        "more-or-fewer");

    public static readonly Misconception GaveBigger = new(
        "story-gave-bigger",
        new("違いでなく多いほうの数を答えた", "Gave the bigger number instead of the difference"),
        new("いくつ おおいかを こたえよう。おなじ ところまで ならべて くらべてね。", "Say how many more. Line them up and compare."),
        new("「どちらがいくつ多い」のうち「いくつ」を、多いほうの数で答えています。○を2列に並べ、はみ出した分を囲ませましょう。",
            "Asked how many more, the child gives the bigger number. Put circles in two rows and ring what sticks out."),
        "compare-difference");
}

using Drill.Domain.Text;

namespace Drill.Server.Accounts;

/// <summary>What staff hear about their own account.</summary>
internal static class AccountSentences
{
    public static readonly LocalizedText WrongSecret = new("今のパスワードがちがいます。", "The current password is not right.");

    public static readonly LocalizedText SamePassword = new("今と同じパスワードです。別のものにしてください。", "That is the password you have. Choose another one.");

    public static readonly LocalizedText WrongCode = new(
        "確認コードがちがいます。アプリに今出ている6けたの数字を入れてください。ちがい続けるときは、スマートフォンの時刻を確かめてください。",
        "The code is not right. Enter the six digits that the app shows now. If it stays wrong, check the phone’s clock.");

    public static readonly LocalizedText AlreadyOn = new("2段階認証はもう使われています。", "Two-step sign-in is on already.");

    public static readonly LocalizedText NotOn = new("2段階認証は使われていません。", "Two-step sign-in is not on.");
}

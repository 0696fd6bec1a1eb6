// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visible_text.h"

#include <cstdint>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace trailscope {
namespace {

using namespace std::string_view_literals;

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

TEST(VisibleTextTest, OrdinaryTextStaysAndIsNotCopied)
{
    for (const std::string_view text :
         {""sv, "plain"sv, "<b>x</b> & \"y\" <U+> <0x> < U+202E>"sv, "長谷川-西民、ガギグゲゴ　が"sv,
          "登录失败：户"sv, "é e\u0301 ก็ नि"sv, "עברית العربية"sv, "\u00A0\u3000"sv}) {
        std::string buffer;
        EXPECT_TRUE(isVisibleText(text)) << text;
        EXPECT_EQ(visibleText(text), text);
        EXPECT_EQ(visibleText(text, buffer).data(), text.data());
        EXPECT_TRUE(buffer.empty());
    }
}

TEST(VisibleTextTest, HiddenCharactersBecomeMarks)
{
    std::string buffer;
    EXPECT_EQ(visibleText("a\u202Egpj.exe", buffer), "a<U+202E>gpj.exe");
    EXPECT_EQ(visibleText("a\nb\tc\r\x1B[31m\x7F"), "a<U+000A>b<U+0009>c<U+000D><U+001B>[31m<U+007F>");
    EXPECT_EQ(visibleText("a\0b"sv), "a<U+0000>b");
    EXPECT_EQ(visibleText("\u0085\u009B"), "<U+0085><U+009B>");
    EXPECT_EQ(visibleText("\u2028\u2029"), "<U+2028><U+2029>");
    EXPECT_EQ(visibleText("\U000E0041\U0010FFFF\uFDD0"), "<U+E0041><U+10FFFF><U+FDD0>");
}

TEST(VisibleTextTest, EveryCharacterThatHidesOrReordersTextIsMarked)
{
    for (const std::string_view text :
         {"\u061C", "\u200E",     "\u200F",     "\u202A",     "\u202B",     "\u202C",     "\u202D", "\u202E",
          "\u2066", "\u2067",     "\u2068",     "\u2069",     "\u200B",     "\u200C",     "\u200D", "\u2060",
          "\u2061", "\u2062",     "\u2063",     "\u2064",     "\u206A",     "\uFEFF",     "\u00AD", "\u034F",
          "\u115F", "\u1160",     "\u17B4",     "\u17B5",     "\u180B",     "\u180E",     "\u180F", "\u3164",
          "\uFFA0", "\uFE00",     "\uFE0F",     "\U000E0100", "\U000E0001", "\U000E007F", "\uFFF9", "\uFFFC",
          "\uFFFE", "\U0001FFFF", "\U0001D173", "\U0001BCA0"}) {
        EXPECT_TRUE(visibleText("a" + std::string(text) + "b").starts_with("a<U+")) << text;
        EXPECT_FALSE(isVisibleText("a" + std::string(text) + "b"));
    }
}

TEST(VisibleTextTest, BytesThatAreNoUtf8AreWrittenAsBytes)
{
    EXPECT_EQ(visibleText("a\xff"), "a<0xFF>");
    EXPECT_EQ(visibleText("\xed\xa0\x80"), "<0xED><0xA0><0x80>"); // a surrogate
    EXPECT_EQ(visibleText("\xe5\xb1"), "<0xE5><0xB1>");           // the text ends early
}

TEST(VisibleTextTest, ATextThatReadsAsAMarkIsTold)
{
    EXPECT_EQ(visibleText("<U+202E>"), "<U+003C>U+202E>");
    EXPECT_EQ(visibleText("<0xFF>"), "<U+003C>0xFF>");
    EXPECT_EQ(visibleText("<U+003C>U+202E>"), "<U+003C>U+003C>U+202E>");
}

TEST(VisibleTextTest, TwoTextsNeverLookTheSame)
{
    const std::vector<std::string> parts{"a", "<",    "U+",     "200D",   "0x", "FF",
                                         ">", "\xff", "\u200D", "\u0301", "😀"};
    std::set<std::string> texts;
    std::set<std::string> shown;
    std::uint32_t seed = 1;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int part = 0; part < 6; ++part) {
            seed = seed * 1'664'525U + 1'013'904'223U;
            text += parts[(seed >> 16U) % parts.size()];
        }
        texts.insert(text);
        shown.insert(visibleText(text));
        EXPECT_EQ(isVisibleText(text), visibleText(text) == text) << text;
    }
    EXPECT_EQ(texts.size(), shown.size());
}

TEST(VisibleTextTest, PartsOfEmojiAndIdeographsStay)
{
    for (const std::string_view text : {"👩‍👩‍👧", "❤️", "🏳️‍🌈", "👩🏽‍💻",
                                        "1️⃣", "🇯🇵", "葛\U000E0100城", "神\uFE00"}) {
        EXPECT_EQ(visibleText(text), text);
        EXPECT_TRUE(isVisibleText(text)) << text;
    }
    EXPECT_EQ(visibleText("1\uFE0F"), "1<U+FE0F>");
    EXPECT_EQ(visibleText("😀\u200Da"), "😀<U+200D>a");
    EXPECT_EQ(visibleText("葛\U000E0100\U000E0101"), "葛\U000E0100<U+E0101>");
}

TEST(VisibleTextTest, CombiningMarksPastTheFourthAreMarked)
{
    const auto four = "a" + repeated("\u0301", 4);

    EXPECT_EQ(visibleText(four + "b"), four + "b");
    EXPECT_EQ(visibleText(four + "\u0301\u0302b\u0301"), four + "<U+0301><U+0302>b\u0301");
}

TEST(CutTextTest, ShortTextStays)
{
    EXPECT_EQ(cutText("", 0), "");
    EXPECT_EQ(cutText("abc", 3), "abc");
    EXPECT_EQ(cutText("山田西", 3), "山田西");
}

TEST(CutTextTest, LongTextIsCutBetweenCharacters)
{
    EXPECT_EQ(cutText("abcd", 3), "abc");
    EXPECT_EQ(cutText("山田西民", 3), "山田西");
    EXPECT_EQ(cutText("abe\u0301x", 3), "ab");
    EXPECT_EQ(cutText("a👩‍👩‍👧", 3), "a");
    EXPECT_EQ(cutText("🇯🇵🇨🇳", 3), "🇯🇵");
    EXPECT_EQ(cutText("ab\xff\xff", 3), "ab\xff");
}

TEST(CutTextTest, ARunOfCombiningMarksIsCutAllTheSame)
{
    const auto text = "a" + repeated("\u0301", 3'000);

    EXPECT_EQ(cutText(text, 100).size(), 1U + 99 * 2);
    EXPECT_EQ(cutText(text, 10).size(), 1U + 9 * 2);
}

TEST(CutTextTest, ACutTextEndsInItsLength)
{
    EXPECT_EQ(shortVisibleText("a\nb", 3), "a<U+000A>b");
    EXPECT_EQ(shortVisibleText(std::string(1'048'576, 'x'), 5), "xxxxx... (1,048,576 bytes)");
}

} // namespace
} // namespace trailscope

// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string repaired(std::string_view text)
{
    std::string into = "old";
    replaceBrokenUtf8(text, into);
    return into;
}

TEST(Utf8Test, SoundTextStaysAsItIs)
{
    for (const std::string_view text : {"", "plain", "山田 é 😀", "\xf4\x8f\xbf\xbf"}) {
        EXPECT_EQ(repaired(text), text);
    }
}

TEST(Utf8Test, CharactersAreCountedWhateverTheirBytes)
{
    EXPECT_EQ(countCharacters(""), 0U);
    EXPECT_EQ(countCharacters("plain"), 5U);
    EXPECT_EQ(countCharacters("山田 é 😀"), 6U);
}

TEST(Utf8Test, SequencesAreMeasuredAndDecoded)
{
    EXPECT_EQ(utf8SequenceSize(""), 0U);
    EXPECT_EQ(utf8SequenceSize("\xff"), 0U);
    EXPECT_EQ(utf8SequenceSize("😀!"), 4U);
    EXPECT_EQ(decodeUtf8("a"), U'a');
    EXPECT_EQ(decodeUtf8("é"), U'é');
    EXPECT_EQ(decodeUtf8("山"), U'山');
    EXPECT_EQ(decodeUtf8("😀"), U'😀');
}

TEST(Utf8Test, EachByteThatIsNoneBecomesTheReplacementAndNoOtherIsLost)
{
    EXPECT_EQ(repaired("a\xff\"b"), "a\uFFFD\"b");
    EXPECT_EQ(repaired("\xc3\"}"), "\uFFFD\"}");                         // a sequence that a quote cuts
    EXPECT_EQ(repaired("\xc0\xaf"), "\uFFFD\uFFFD");                     // too long a form
    EXPECT_EQ(repaired("\xed\xa0\x80"), "\uFFFD\uFFFD\uFFFD");           // a surrogate
    EXPECT_EQ(repaired("\xf4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD"); // past U+10FFFF
    EXPECT_EQ(repaired("\xe5\xb1"), "\uFFFD\uFFFD");                     // the text ends early
}

} // namespace
} // namespace trailscope

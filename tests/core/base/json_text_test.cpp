// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <gtest/gtest.h>

namespace trailscope {
namespace {

std::string jsonText(std::string_view text)
{
    std::string into;
    appendJsonText(text, into);
    return into;
}

TEST(JsonTextTest, OnlyQuotesBackslashesAndControlCharactersAreEscaped)
{
    EXPECT_EQ(jsonText(""), R"("")");
    EXPECT_EQ(jsonText("plain /山田\x7f"), "\"plain /山田\x7f\"");
    EXPECT_EQ(jsonText("a\"b\\c"), R"("a\"b\\c")");
    EXPECT_EQ(jsonText("a\nb\tc\x01\x1f"), R"("a\nb\tc\u0001\u001f")");
}

} // namespace
} // namespace trailscope

// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_tar.h"

#include <array>
#include <cstdio>
#include <numeric>
#include <string_view>

namespace trailscope::test {

namespace {

constexpr std::size_t blockBytes = 512;

std::string octal(std::size_t number, int digits)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%0*zo", digits, number);
    return text.data();
}

std::string header(const std::string& name, std::size_t size)
{
    std::string block(blockBytes, '\0');
    const auto put = [&block](std::size_t at, std::string_view text) {
        block.replace(at, text.size(), text);
    };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, octal(size, 11));
    put(136, octal(0, 11));
    put(148, "        "); // how the sum counts while it is made
    put(156, "0");
    put(257, std::string_view("ustar\00000", 8));
    const auto sum =
        std::accumulate(block.begin(), block.end(), std::size_t{0},
                        [](std::size_t total, char c) { return total + static_cast<unsigned char>(c); });
    put(148, octal(sum, 6) + '\0');
    return block;
}

} // namespace

std::string tar(const std::vector<std::pair<std::string, std::string>>& members)
{
    std::string bytes;
    for (const auto& [name, content] : members) {
        bytes += header(name, content.size()) + content;
        bytes.append((blockBytes - content.size() % blockBytes) % blockBytes, '\0');
    }
    return bytes.append(2 * blockBytes, '\0');
}

} // namespace trailscope::test

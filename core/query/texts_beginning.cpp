// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/texts_beginning.h"

#include <cassert>
#include <utility>

namespace trailscope {

namespace {

//! A range of no more texts is compared, not halved.
constexpr Code fewTexts = 16;

//! Of a range of texts that have their first \a depth bytes in common, the first one whose next byte is no
//! lower than \a wanted; a text that ends there comes before all.
Code firstFrom(const Dictionary& dictionary, CodeRange range, std::size_t depth, int wanted)
{
    while (range.first < range.last) {
        const auto middle = range.first + (range.last - range.first) / 2;
        const auto text = dictionary.text(middle);
        if (depth >= text.size() || static_cast<unsigned char>(text[depth]) < wanted) {
            range.first = middle + 1;
        } else {
            range.last = middle;
        }
    }
    return range.first;
}

//! Those whose next byte is \a wanted.
CodeRange narrowed(const Dictionary& dictionary, CodeRange range, std::size_t depth, char wanted)
{
    return {firstFrom(dictionary, range, depth, wanted), firstFrom(dictionary, range, depth, wanted + 1)};
}

} // namespace

std::vector<CodeRange> textsBeginning(const Dictionary& dictionary, std::string_view beginning)
{
    assert(dictionary.order() == Dictionary::Order::Sorted);
    std::vector<CodeRange> ranges{{0, static_cast<Code>(dictionary.size())}};
    for (std::size_t depth = 0; depth < beginning.size(); ++depth) {
        std::vector<CodeRange> narrower;
        const auto add = [&narrower](CodeRange range) {
            if (range.first < range.last) {
                narrower.push_back(range);
            }
        };
        const char lower = beginning[depth];
        for (const auto range : ranges) {
            if (range.last - range.first <= fewTexts) {
                add(range);
                continue;
            }
            if (lower >= 'a' && lower <= 'z') {
                add(narrowed(dictionary, range, depth, static_cast<char>(lower - 'a' + 'A')));
            }
            add(narrowed(dictionary, range, depth, lower));
        }
        ranges = std::move(narrower);
    }
    return ranges;
}

} // namespace trailscope

// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/query/filter.h"
#include "core/query/folded_texts.h"
#include "core/query/network.h"
#include "core/query/text_pattern.h"
#include "core/query/texts_beginning.h"
#include "core/query/word_pattern.h"
#include "core/store/dictionary.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace trailscope {

//! A clause's question to one text, made ready to be asked often. Says nothing of where the text comes from.
//! Free to share between threads.
class ValueTest {
public:
    //! Values with a synonym ask for both words. BadFilter when a regular expression or a network can't be
    //! understood. Sizes in comparisons and of a numeric field may have units, as plainNumber() takes them.
    [[nodiscard]] static Result<ValueTest> make(const Clause& clause);

    //! \a text is empty where an event has no value. Of a text that a record has: Missing never holds.
    [[nodiscard]] bool matches(std::string_view text) const noexcept;

    //! The same for a text as a dictionary keeps it (stored_text.h): of a list one member that matches is
    //! enough. What is asked for may also be the list as it is shown.
    [[nodiscard]] bool matchesStored(std::string_view stored) const noexcept;

    //! By code 1 when the text matches, else 0. Faster than asking for one text after another when the
    //! question is whether texts hold some word, or how texts of a sorted dictionary begin; on all cores when
    //! there are many. Stops early when asked to, with the rest 0.
    [[nodiscard]] std::vector<std::uint8_t> matchingCodes(const Dictionary& dictionary,
                                                          const std::stop_token& stop) const;

    //! Lower-case texts of which every matching text holds one somewhere.
    struct Needles {
        std::vector<std::string_view> texts;
        bool suffice = false; //!< does every text that holds one match?
    };

    //! Nothing when there are none.
    [[nodiscard]] std::optional<Needles> needles() const;

    [[nodiscard]] Match match() const noexcept { return m_match; }

    //! Does it look for words, which the escapes of JSON would glue together?
    [[nodiscard]] bool seeksWords() const noexcept { return !m_words.empty(); }

private:
    using Expression = std::shared_ptr<const re2::RE2>;

    ValueTest() = default;

    [[nodiscard]] unsigned usefulThreads(std::size_t texts) const;
    [[nodiscard]] ValueTest ownCopy() const;
    [[nodiscard]] std::vector<CodeRange> possibleCodes(const Dictionary& dictionary) const;
    void markMatching(const Dictionary& dictionary, Code first, Code last,
                      std::vector<std::uint8_t>& matches) const;
    void addEqual(const Clause& clause, const std::string& value);
    void gatherTexts();
    [[nodiscard]] bool isEqual(std::string_view text) const noexcept;
    [[nodiscard]] bool isNarrow(const Dictionary& dictionary) const;
    void markLists(const Dictionary& dictionary, const std::stop_token& stop,
                   std::vector<std::uint8_t>& matches) const;
    [[nodiscard]] bool isBetween(std::string_view text) const noexcept;
    [[nodiscard]] bool isCompared(std::string_view text) const noexcept;

    Match m_match = Match::Present;
    //! Those of m_patterns that are texts without wildcards, when there are many, and the others.
    struct Gathered {
        FoldedTexts texts;
        std::vector<TextPattern> patterns;
    };

    [[nodiscard]] bool isLikeAny(std::string_view text) const noexcept;

    std::vector<TextPattern> m_patterns;
    std::shared_ptr<const Gathered> m_gathered; //!< null: the patterns are few
    std::vector<WordPattern> m_words;
    std::vector<Expression> m_expressions;
    std::vector<Network> m_networks;
    std::vector<TextPattern> m_shownLists; //!< for Equal: what may be a whole list
    std::vector<IpAddress> m_addresses;    //!< for Equal, beside their patterns: they have several spellings
    std::vector<std::string> m_bounds;
    bool m_includeLow = true;
    bool m_includeHigh = false;
};

//! Below 0, 0 or above 0 as \a text lies before, at or behind \a bound: numbers as numbers, addresses as
//! addresses, all other texts as texts without regard to the case of ASCII letters. Nothing when the two are
//! of different kinds.
[[nodiscard]] std::optional<int> compareValues(std::string_view text, std::string_view bound) noexcept;

} // namespace trailscope

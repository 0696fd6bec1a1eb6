// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <simdjson.h>
#include <span>
#include <string_view>
#include <vector>

namespace trailscope {

//! Where the tokens of a JSON text begin: brackets, colons, commas, strings and other scalars. That is what
//! simdjson's first stage finds, many bytes at a time; a JsonWalk goes along it. On-Demand, the library's own
//! way of doing both, costs more than that (DECISIONS.md, 8).
//!
//! One a thread; keeps its memory from text to text.
class JsonStructure {
public:
    //! The text must stay, with TextBuffer::padding readable bytes behind it. False when it holds no token, a
    //! string that is not closed or has a control character in it, or wrong UTF-8. At most 4 GiB.
    [[nodiscard]] bool find(std::string_view text);

    [[nodiscard]] const char* text() const noexcept { return m_text; }

    //! Offsets in the text, ascending. The one behind the last may be read: it is the text's size.
    [[nodiscard]] std::span<const std::uint32_t> tokens() const noexcept
    {
        return {m_stage->structural_indexes.get(), m_stage->n_structural_indexes};
    }

    //! A string of the text without its escapes; \a begin lies behind the opening quote, \a maxBytes are no
    //! fewer than it takes there. Half of a surrogate pair becomes U+FFFD. Nothing when an escape is wrong.
    //! Valid until the next find().
    [[nodiscard]] std::optional<std::string_view> unescape(const char* begin, std::size_t maxBytes);

private:
    [[nodiscard]] bool makeRoom(std::size_t bytes);
    [[nodiscard]] bool allocate(std::size_t bytes);
    [[nodiscard]] std::size_t capacity() const noexcept;
    void forgetStrings();
    [[nodiscard]] const std::uint8_t* parseRepaired(const char* begin, std::size_t maxBytes);

    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_stage;
    const char* m_text = nullptr;
    std::vector<std::vector<std::uint8_t>> m_chunks; //!< of strings without their escapes
    std::span<std::uint8_t> m_free;                  //!< of the last chunk
};

} // namespace trailscope

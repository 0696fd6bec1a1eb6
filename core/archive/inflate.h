// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text_buffer.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct libdeflate_decompressor;

namespace trailscope {

//! What guards memory against a hostile archive.
struct InflateLimits {
    std::uint64_t maxBytes = std::uint64_t{1} << 30U; //!< of text, from one file
    std::uint64_t maxRatio = 250; //!< of text to stored bytes, past ratioFromBytes; the JSON of
                                  //!< trails has about 8
    std::uint64_t ratioFromBytes = std::uint64_t{64} << 20U;
};

//! How much text may come from that many stored bytes.
[[nodiscard]] std::uint64_t allowedBytes(std::size_t storedBytes, const InflateLimits& limits) noexcept;

//! Inflates gzip of one or more members. One a thread; keeps its tables from file to file.
//!
//! Whole members go through libdeflate, about twice as fast as zlib. It gives nothing of a damaged member,
//! nor of one that goes past the limit, so these are done again with zlib, which gives all that stands
//! before.
class Inflater {
public:
    Inflater();

    //! True when the bytes start as gzip does (RFC 1952: 1f 8b 08).
    [[nodiscard]] static bool isGzip(std::string_view bytes) noexcept;

    //! Replaces \a text by the inflated members of \a gzip. On an error \a text holds what could be read
    //! before it: TruncatedGzip, CorruptGzip, TooLarge, OutOfMemory.
    [[nodiscard]] std::optional<Error> inflate(std::string_view gzip, TextBuffer& text,
                                               const InflateLimits& limits = {});

private:
    struct Free {
        void operator()(libdeflate_decompressor* decompressor) const noexcept;
    };

    //! Appends the first member of \a gzip and takes it off.
    [[nodiscard]] std::optional<Error> inflateMember(std::string_view& gzip, TextBuffer& text,
                                                     std::uint64_t allowed);

    std::unique_ptr<libdeflate_decompressor, Free> m_decompressor;
};

} // namespace trailscope

// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zstd_frames.h"

#include "core/archive/zero_padding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace trailscope {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view frameMagic = "\x28\xb5\x2f\xfd"sv;

std::uint32_t littleEndian(std::string_view bytes) noexcept
{
    std::uint32_t number = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
        number = number << 8U | static_cast<unsigned char>(bytes[i - 1]);
    }
    return number;
}

//! The size of the skippable frame at the start: magic, size, content (3.1.2).
std::optional<std::size_t> skippableFrameSize(std::string_view bytes) noexcept
{
    constexpr std::size_t headBytes = 8;
    if (bytes.size() < headBytes) {
        return std::nullopt;
    }
    const std::size_t size = headBytes + littleEndian(bytes.substr(4, 4));
    return size <= bytes.size() ? std::optional(size) : std::nullopt;
}

//! The size of a frame's header behind the magic (3.1.1.1), by its first byte.
std::size_t headerSize(unsigned descriptor) noexcept
{
    constexpr std::array<std::size_t, 4> dictionaryIdBytes{0, 1, 2, 4};
    constexpr std::array<std::size_t, 4> contentSizeBytes{0, 2, 4, 8};
    const bool isSingleSegment = (descriptor & 0x20U) != 0;
    const auto sizeFlag = descriptor >> 6U;
    const std::size_t smallSize = isSingleSegment && sizeFlag == 0 ? 1 : 0;
    const std::size_t window = isSingleSegment ? 0 : 1;
    return 1 + window + dictionaryIdBytes[descriptor & 3U] + contentSizeBytes[sizeFlag] + smallSize;
}

//! The size of the frame with data at the start: magic, header, blocks, perhaps a checksum.
std::optional<std::size_t> dataFrameSize(std::string_view bytes) noexcept
{
    constexpr std::size_t blockHeadBytes = 3;
    constexpr unsigned repeatedByte = 1; // a block that says only which byte comes how often
    if (bytes.size() <= frameMagic.size()) {
        return std::nullopt;
    }
    const auto descriptor = static_cast<unsigned char>(bytes[frameMagic.size()]);
    std::size_t at = frameMagic.size() + headerSize(descriptor);
    for (bool isLast = false; !isLast;) {
        if (at + blockHeadBytes > bytes.size()) {
            return std::nullopt;
        }
        const auto head = littleEndian(bytes.substr(at, blockHeadBytes));
        isLast = (head & 1U) != 0;
        at += blockHeadBytes + ((head >> 1U & 3U) == repeatedByte ? 1 : head >> 3U);
    }
    constexpr std::size_t checksumBytes = 4;
    at += (descriptor & 4U) != 0 ? checksumBytes : 0;
    return at <= bytes.size() ? std::optional(at) : std::nullopt;
}

} // namespace

bool beginsWithSkippableFrame(std::string_view bytes) noexcept
{
    return bytes.size() >= 4 && (static_cast<unsigned char>(bytes[0]) & 0xf0U) == 0x50U
        && bytes.substr(1, 3) == "\x2a\x4d\x18"sv;
}

ZstdFrames findZstdFrames(std::string_view bytes) noexcept
{
    ZstdFrames frames;
    frames.rest = bytes;
    for (;;) {
        const bool isData = frames.rest.starts_with(frameMagic);
        if (!isData && !beginsWithSkippableFrame(frames.rest)) {
            frames.kind = isZeroPadding(frames.rest) ? ZstdFrames::Rest::Nothing : ZstdFrames::Rest::Garbage;
            return frames;
        }
        const auto size = isData ? dataFrameSize(frames.rest) : skippableFrameSize(frames.rest);
        if (!size) {
            frames.kind = ZstdFrames::Rest::CutFrame;
            return frames;
        }
        const bool isFirst = isData && frames.whole.empty();
        const auto* const begin = isFirst ? frames.rest.data() : frames.whole.data();
        if (isData || !frames.whole.empty()) {
            frames.whole = {begin, static_cast<std::size_t>(frames.rest.data() + *size - begin)};
        }
        frames.rest.remove_prefix(*size);
    }
}

} // namespace trailscope

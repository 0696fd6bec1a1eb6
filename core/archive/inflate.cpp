// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/inflate.h"

#include "core/archive/zero_padding.h"

#include <algorithm>
#include <libdeflate.h>
#include <limits>
#include <string>
#include <zlib.h>

namespace trailscope {

namespace {

constexpr std::size_t minGzipBytes = 18; // header and trailer of an empty member

//! How much text the member may be given at first. The trailer's size is right for a single member below 4
//! GiB; for anything else it is just a guess.
std::uint64_t guessTextBytes(std::string_view gzip)
{
    const auto* trailer = reinterpret_cast<const unsigned char*>(gzip.data() + gzip.size() - 4);
    std::uint64_t size = 0;
    for (unsigned i = 0; i < 4; ++i) {
        size |= std::uint64_t{trailer[i]} << (8 * i);
    }
    return std::clamp<std::uint64_t>(size, gzip.size(), gzip.size() * 64);
}

Error inflatesTooLarge(std::uint64_t allowed)
{
    return {ErrorCode::TooLarge, {}, "inflates to more than " + std::to_string(allowed) + " bytes"};
}

Error noRoomForText()
{
    return {ErrorCode::OutOfMemory, {}, "there is no room for the inflated text"};
}

//! A z_stream that ends with its scope.
class Stream {
public:
    explicit Stream(std::string_view gzip)
    {
        constexpr int gzipWindow = 15 + 16; // largest window; 16: with gzip header
        m_ready = ::inflateInit2(&m_stream, gzipWindow) == Z_OK;
        m_stream.next_in =
            reinterpret_cast<Bytef*>(const_cast<char*>(gzip.data())); // NOLINT: zlib only reads
        m_stream.avail_in = clampToUInt(gzip.size());
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { ::inflateEnd(&m_stream); }

    [[nodiscard]] bool isReady() const noexcept { return m_ready; }

    //! Appends some text, up to \a allowed bytes in all; Z_BUF_ERROR when the input has ended early.
    [[nodiscard]] int step(TextBuffer& text, std::uint64_t allowed)
    {
        const auto room = clampToUInt(std::min<std::uint64_t>(text.capacity(), allowed) - text.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(text.data() + text.size());
        m_stream.avail_out = room;
        const int status = ::inflate(&m_stream, Z_NO_FLUSH);
        text.setSize(text.size() + room - m_stream.avail_out);
        return status == Z_OK && m_stream.avail_in == 0 && m_stream.avail_out > 0 ? Z_BUF_ERROR : status;
    }

    [[nodiscard]] std::size_t bytesLeft() const noexcept { return m_stream.avail_in; }

    [[nodiscard]] std::string reason() const
    {
        return m_stream.msg != nullptr ? m_stream.msg : "checksum differs";
    }

private:
    static uInt clampToUInt(std::size_t size)
    {
        return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    }

    z_stream m_stream{};
    bool m_ready = false;
};

//! Appends what zlib gives of a member that libdeflate refused, or that goes past the limit. A sound one is
//! taken off \a gzip.
std::optional<Error> inflateStart(std::string_view& gzip, TextBuffer& text, std::uint64_t allowed)
{
    Stream stream(gzip);
    if (!stream.isReady()) {
        return noRoomForText();
    }
    int status = Z_OK;
    while (status == Z_OK) {
        if (text.size() >= allowed) {
            return inflatesTooLarge(allowed);
        }
        const auto wanted =
            std::min<std::uint64_t>(allowed, text.size() + std::max<std::size_t>(text.size(), 65'536));
        if (!text.reserve(wanted)) {
            return noRoomForText();
        }
        status = stream.step(text, allowed);
    }
    if (status == Z_STREAM_END) {
        gzip.remove_prefix(gzip.size() - stream.bytesLeft());
        return std::nullopt;
    }
    const auto after = " after " + std::to_string(text.size()) + " bytes of text";
    return status == Z_BUF_ERROR ? Error{ErrorCode::TruncatedGzip, {}, "ends" + after}
                                 : Error{ErrorCode::CorruptGzip, {}, stream.reason() + after};
}

} // namespace

std::uint64_t allowedBytes(std::size_t storedBytes, const InflateLimits& limits) noexcept
{
    return std::min(limits.maxBytes, std::max(limits.ratioFromBytes, storedBytes * limits.maxRatio));
}

void Inflater::Free::operator()(libdeflate_decompressor* decompressor) const noexcept
{
    ::libdeflate_free_decompressor(decompressor);
}

Inflater::Inflater() : m_decompressor(::libdeflate_alloc_decompressor())
{
}

bool Inflater::isGzip(std::string_view bytes) noexcept
{
    return bytes.substr(0, 3) == "\x1f\x8b\x08";
}

std::optional<Error> Inflater::inflate(std::string_view gzip, TextBuffer& text, const InflateLimits& limits)
{
    text.setSize(0);
    const auto allowed = allowedBytes(gzip.size(), limits);
    while (!gzip.empty() && !isZeroPadding(gzip)) {
        if (!isGzip(gzip)) {
            return Error{ErrorCode::CorruptGzip,
                         {},
                         std::to_string(gzip.size()) + " bytes behind the last member are no gzip"};
        }
        if (auto error = inflateMember(gzip, text, allowed)) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> Inflater::inflateMember(std::string_view& gzip, TextBuffer& text, std::uint64_t allowed)
{
    if (gzip.size() < minGzipBytes || !m_decompressor) {
        return inflateStart(gzip, text, allowed);
    }
    for (auto room = guessTextBytes(gzip);; room *= 4) {
        const auto left = allowed - text.size();
        if (!text.reserve(text.size() + std::min(room, left))) {
            return noRoomForText();
        }
        std::size_t used = 0;
        std::size_t made = 0;
        const auto result = ::libdeflate_gzip_decompress_ex(
            m_decompressor.get(), gzip.data(), gzip.size(), text.data() + text.size(),
            std::min(text.capacity() - text.size(), left), &used, &made);
        if (result == LIBDEFLATE_SUCCESS) {
            text.setSize(text.size() + made);
            gzip.remove_prefix(used);
            return std::nullopt;
        }
        if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room >= left) {
            return inflateStart(gzip, text, allowed);
        }
    }
}

} // namespace trailscope

// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/file_kind.h"

#include "core/archive/zstd_frames.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace trailscope {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, FileKind>, 17> magics{{
    {"\x1f\x8b\x08"sv, FileKind::Gzip},
    {"PK\x03\x04"sv, FileKind::Zip},
    {"PK\x05\x06"sv, FileKind::Zip},
    {"PK\x07\x08"sv, FileKind::Zip},
    {"PK00PK\x03\x04"sv, FileKind::Zip},
    {"7z\xbc\xaf\x27\x1c"sv, FileKind::SevenZip},
    {"\xfd"
     "7zXZ\0"sv,
     FileKind::Xz},
    {"BZh"sv, FileKind::Bzip2},
    {"\x04\x22\x4d\x18"sv, FileKind::Lz4},
    {"LZIP\x01"sv, FileKind::Lzip},
    {"Rar!\x1a\x07"sv, FileKind::Rar},
    {"PAR1"sv, FileKind::Parquet},
    {"ORC"sv, FileKind::Orc},
    {"Obj\x01"sv, FileKind::Avro},
    {"\x00\x05\x16\x07"sv, FileKind::AppleDouble},
    {"\x00\x05\x16\x00"sv, FileKind::AppleDouble}, // AppleSingle
    {"\x28\xb5\x2f\xfd"sv, FileKind::Zstd},
}};

constexpr std::array<std::pair<std::string_view, FileKind>, 12> endings{{
    {".gz"sv, FileKind::Gzip},
    {".tgz"sv, FileKind::Gzip},
    {".zip"sv, FileKind::Zip},
    {".tar"sv, FileKind::Tar},
    {".7z"sv, FileKind::SevenZip},
    {".zst"sv, FileKind::Zstd},
    {".tzst"sv, FileKind::Zstd},
    {".xz"sv, FileKind::Xz},
    {".txz"sv, FileKind::Xz},
    {".bz2"sv, FileKind::Bzip2},
    {".tbz2"sv, FileKind::Bzip2},
    {".lz4"sv, FileKind::Lz4},
}};

constexpr std::size_t tarSumAt = 148; // of each header: six octal digits or so in eight bytes
constexpr std::size_t tarSumBytes = 8;
constexpr std::size_t tarMagicAt = 257; // POSIX.1-1988 ustar header

//! The octal number that the header says its bytes sum up to.
std::optional<unsigned> writtenTarSum(std::string_view header) noexcept
{
    unsigned sum = 0;
    bool hasDigit = false;
    for (const char c : header.substr(tarSumAt, tarSumBytes)) {
        if (c >= '0' && c <= '7') {
            sum = sum * 8 + static_cast<unsigned>(c - '0');
            hasDigit = true;
        } else if (c != ' ' || hasDigit) {
            break;
        }
    }
    return hasDigit ? std::optional(sum) : std::nullopt;
}

bool isTar(std::string_view bytes) noexcept
{
    return (bytes.size() > tarMagicAt && bytes.substr(tarMagicAt, 5) == "ustar"sv) || isTarHeader(bytes);
}

} // namespace

bool isTarHeader(std::string_view bytes) noexcept
{
    if (bytes.size() < tarBlockBytes || bytes[0] == '\0') {
        return false;
    }
    unsigned sum = 0; // the written one counts as blanks
    for (std::size_t i = 0; i < tarBlockBytes; ++i) {
        const bool isSum = i >= tarSumAt && i < tarSumAt + tarSumBytes;
        sum += isSum ? unsigned{' '} : static_cast<unsigned char>(bytes[i]);
    }
    return writtenTarSum(bytes.substr(0, tarBlockBytes)) == sum;
}

std::optional<FileKind> fileKind(std::string_view bytes) noexcept
{
    const auto found = std::find_if(magics.begin(), magics.end(),
                                    [bytes](const auto& magic) { return bytes.starts_with(magic.first); });
    if (found != magics.end()) {
        return found->second;
    }
    if (beginsWithSkippableFrame(bytes)) {
        return FileKind::Zstd;
    }
    return isTar(bytes) ? std::optional(FileKind::Tar) : std::nullopt;
}

std::string_view kindName(FileKind kind) noexcept
{
    switch (kind) {
    case FileKind::Gzip:
        return "gzip";
    case FileKind::Zip:
        return "a zip archive";
    case FileKind::Tar:
        return "a tar archive";
    case FileKind::SevenZip:
        return "a 7z archive";
    case FileKind::Zstd:
        return "zstd";
    case FileKind::Xz:
        return "xz";
    case FileKind::Bzip2:
        return "bzip2";
    case FileKind::Lz4:
        return "lz4";
    case FileKind::Lzip:
        return "lzip";
    case FileKind::Rar:
        return "a rar archive";
    case FileKind::Parquet:
        return "a Parquet table";
    case FileKind::Orc:
        return "an ORC table";
    case FileKind::Avro:
        return "an Avro file";
    case FileKind::AppleDouble:
        return "a file of macOS that goes with the one of the same name without ._";
    }
    return {};
}

std::optional<FileKind> kindInName(std::string_view name) noexcept
{
    const auto found = std::find_if(endings.begin(), endings.end(),
                                    [name](const auto& ending) { return name.ends_with(ending.first); });
    return found != endings.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace trailscope

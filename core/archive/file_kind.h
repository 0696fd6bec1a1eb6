// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace trailscope {

//! What a file is by its first bytes.
enum class FileKind : std::uint8_t {
    Gzip,        //!< RFC 1952
    Zip,         //!< also a split one that fits one part; APPNOTE.TXT 4.3.7, 8.5.4
    Tar,         //!< POSIX, GNU or Version 7, which has no magic but a header sum
    SevenZip,    //!< .7z
    Zstd,        //!< RFC 8878, also with skippable frames in front
    Xz,          //!< .xz
    Bzip2,       //!< .bz2
    Lz4,         //!< .lz4, the frame format
    Lzip,        //!< .lz: not read
    Rar,         //!< .rar: not read
    Parquet,     //!< not read
    Orc,         //!< not read
    Avro,        //!< not read
    AppleDouble, //!< `._NAME`: what macOS keeps beside a file NAME on other file systems; RFC 1740
};

//! Nothing for everything else, such as text.
[[nodiscard]] std::optional<FileKind> fileKind(std::string_view bytes) noexcept;

inline constexpr std::size_t tarBlockBytes = 512; //!< header and contents come in blocks of this size

//! Does a tar's header with a right sum stand there?
[[nodiscard]] bool isTarHeader(std::string_view bytes) noexcept;

//! As people call it: "gzip", "a zip archive", ...
[[nodiscard]] std::string_view kindName(FileKind kind) noexcept;

//! The kind that a file's name promises by its ending: `.gz`, `.tgz`, `.zip`, `.tar`, `.7z`, ...
[[nodiscard]] std::optional<FileKind> kindInName(std::string_view name) noexcept;

} // namespace trailscope

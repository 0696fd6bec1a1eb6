// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_text.h"

namespace trailscope::cli {

namespace {

//! What it is, and what to do about it.
std::string_view explanation(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not found; check the path";
    case ErrorCode::PermissionDenied:
        return "permission denied; ask for the right to read it, or choose another place to write to";
    case ErrorCode::NotRegularFile:
        return "not a regular file";
    case ErrorCode::ReadFailed:
        return "could not be read; copy it again";
    case ErrorCode::WriteFailed:
        return "could not be written";
    case ErrorCode::DiskFull:
        return "the disk is full; free some space or choose another place";
    case ErrorCode::NotText:
        return "not a text in UTF-8";
    case ErrorCode::IsEvidence:
        return "not written, as the archive is evidence; choose another place";
    case ErrorCode::Busy:
        return "another program is saving there; try again";
    case ErrorCode::NotGzip:
        return "named .gz, but it is no gzip; download it again";
    case ErrorCode::TruncatedGzip:
        return "the gzip data ends early: download it again";
    case ErrorCode::CorruptGzip:
        return "the gzip data is damaged: download it again";
    case ErrorCode::CorruptContainer:
        return "the compressed file is damaged or encrypted: download it again";
    case ErrorCode::UnreadFormat:
        return "a format that is not read: unpack it first";
    case ErrorCode::NoContent:
        return "it holds nothing: download it again";
    case ErrorCode::FileChanged:
        return "the archive changed since it was loaded: run the command again";
    case ErrorCode::TooLarge:
        return "too large to be read safely";
    case ErrorCode::OutOfMemory:
        return "memory was about to end: load fewer files at once, or use a machine with more memory";
    case ErrorCode::MalformedJson:
        return "broken JSON";
    case ErrorCode::NotATrail:
        return "no audit trail here";
    case ErrorCode::BadRecord:
        return "a record that is no whole event";
    case ErrorCode::BadFilter:
        return "the filter is wrong";
    case ErrorCode::BadPreset:
        return "the preset is wrong";
    case ErrorCode::BadArgument:
        return "not known";
    case ErrorCode::Cancelled:
        return "stopped";
    }
    return "failed";
}

} // namespace

std::string sentence(const Error& error)
{
    std::string text = error.where.empty() ? std::string() : error.where + ": ";
    text += explanation(error.code);
    return error.detail.empty() ? text : text + " (" + error.detail + ")";
}

std::string sentence(const LoadProblem& problem)
{
    const auto place = problem.offset > 0 ? ", byte " + std::to_string(problem.offset) : std::string();
    const auto text = sentence(Error{problem.error.code, problem.file + place, problem.error.detail});
    return problem.partlyRead ? text + "; other events of this file were read" : text;
}

} // namespace trailscope::cli

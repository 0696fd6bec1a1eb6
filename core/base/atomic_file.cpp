// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace trailscope {

namespace {

constexpr std::size_t bufferBytes = std::size_t{1} << 18U;

ErrorCode codeOfWriteErrno(int systemError) noexcept
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::PermissionDenied;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::WriteFailed;
    }
}

//! mkstemp() makes files that only their owner reads; an export is as readable as any file the user makes.
void applyUsualMode(int file)
{
    const auto mask = ::umask(0);
    ::umask(mask);
    static_cast<void>(::fchmod(file, 0666 & ~mask));
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path path) : m_path(std::move(path))
{
    std::error_code ignored;
    if (std::filesystem::is_directory(m_path, ignored)) {
        static_cast<void>(fail(EISDIR));
        return;
    }
    m_temporary = m_path.string() + ".XXXXXX";
    m_file = ::mkstemp(m_temporary.data());
    if (m_file < 0) {
        m_temporary.clear();
        static_cast<void>(fail(errno));
        return;
    }
    applyUsualMode(m_file);
    m_buffer.reserve(bufferBytes);
}

AtomicFile::~AtomicFile()
{
    discard();
}

Result<Done> AtomicFile::write(std::string_view bytes)
{
    while (!m_failed && !bytes.empty()) {
        const auto taken = std::min(bytes.size(), bufferBytes - m_buffer.size());
        m_buffer += bytes.substr(0, taken);
        bytes.remove_prefix(taken);
        if (m_buffer.size() == bufferBytes) {
            static_cast<void>(flush());
        }
    }
    return state();
}

Result<Done> AtomicFile::commit()
{
    if (auto flushed = flush(); !flushed.ok()) {
        return flushed;
    }
    if (::fsync(m_file) != 0) {
        return fail(errno);
    }
    const int closed = ::close(std::exchange(m_file, -1));
    if (closed != 0 || ::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        return fail(errno);
    }
    m_temporary.clear();
    return Done{};
}

Result<Done> AtomicFile::state() const
{
    return m_failed ? Result<Done>(m_error) : Result<Done>(Done{});
}

Result<Done> AtomicFile::flush()
{
    std::string_view rest = m_buffer;
    while (!m_failed && !rest.empty()) {
        const auto written = ::write(m_file, rest.data(), rest.size());
        if (written >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            return fail(errno);
        }
    }
    m_buffer.clear();
    return state();
}

Result<Done> AtomicFile::fail(int systemError)
{
    m_failed = true;
    m_error = {codeOfWriteErrno(systemError), m_path.string(), std::generic_category().message(systemError)};
    discard();
    return m_error;
}

void AtomicFile::discard()
{
    if (m_file >= 0) {
        ::close(std::exchange(m_file, -1));
    }
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
        m_temporary.clear();
    }
}

} // namespace trailscope

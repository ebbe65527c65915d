# Sourced by run and test. Sets $python to a Python that can carry Backers, or says what is wrong and stops with 2.
# The first round asks for one that can make virtual environments by itself; Debian's cannot before python3-venv.

right='import sys; assert (3, 11) <= sys.version_info[:2] <= (3, 14)'
names='python3 python3.13 python3.12 python3.11 python3.14'
python=
for question in "$right; import ensurepip, venv" "$right"; do
    for name in $names; do
        if [ -z "$python" ] && command -v "$name" >/dev/null && "$name" -c "$question" >/dev/null 2>&1; then
            python=$name
        fi
    done
done
if [ -z "$python" ]; then
    found=$(python3 --version 2>/dev/null) || found="no python3"
    echo "Backers needs Python 3.11, 3.12, 3.13 or 3.14; here is $found." \
        "On Debian 12 or newer: apt-get install python3" >&2
    exit 2
fi
